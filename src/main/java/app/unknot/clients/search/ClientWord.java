package app.unknot.clients.search;

/**
 * One way to find a client.
 *
 * @param text folded: small letters and digits without blanks
 */
public record ClientWord(Kind kind, String text) {
    /** Which part of a record a word is from, in the order in which finds are listed. */
    public enum Kind {
        /** The record number, with and without its letter. */
        NUMBER,
        /** A word of a name, or all words of one in a row. */
        NAME,
        /** The end of a word of a name, from its second letter on. */
        INSIDE,
        /** The end of a phone number, from each of its digits on. */
        PHONE,
        /** An email address without its punctuation, or the end of it from one of its words on. */
        EMAIL
    }
}
