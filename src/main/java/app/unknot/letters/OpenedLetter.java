package app.unknot.letters;

/**
 * A letter that is read or written.
 *
 * @param version counts the changes, so that two people cannot write over each other
 * @param outcome what the answer says, or empty
 */
public record OpenedLetter(LetterRow row, LetterText text, long version, String outcome) {}
