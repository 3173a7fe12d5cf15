// @ts-check
/**
 * What people read, by its key in the server's message files. The server hands the words in the practice's language
 * to the module `words`, which the page's import map names: those of `texts/browser.properties`, and the names of
 * regions (`body-region.*`) and answers (`answer.*`) that the server has too.
 */
import words from 'words';

/**
 * The words under a key. Where the page has none, the key itself stands there, because charting must go on.
 * @param {string} key such as `keep-this-one`
 * @param {...unknown} values what stands for {0}, {1} ..., as people read it; nothing stands for null
 */
export function t(key, ...values) {
  const text = words[key] ?? key;
  if (!values.length) return text;
  // As in the server's files, an apostrophe beside a value is written twice.
  return text.replaceAll("''", "'").replace(/\{(\d)}/g, (_, at) => String(values[Number(at)] ?? ''));
}

/** `skin-lesion` of `SKIN_LESION`. @param {string} code */
export const coded = (code) => code.toLowerCase().replaceAll('_', '-');

/**
 * Answers with their words, in their order.
 * @param {string} list which of the lists in the message file, such as `finding`
 * @param {string[]} codes
 * @returns {Record<string, string>}
 */
export const answers = (list, codes) =>
  Object.fromEntries(codes.map((code) => [code, t(`answer.${list}.${coded(code)}`)]));
