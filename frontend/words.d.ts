/** What the server serves under this name: words by their keys, in the practice's language. */
declare const words: Record<string, string>;
export default words;
