package app.unknot.audit.chain;

/**
 * Something that is wrong with the log.
 *
 * @param entry the first entry that is not as it was
 * @param words what it is, as a sentence without its full stop
 */
public record AuditFlaw(Kind kind, long entry, String words) {
    public enum Kind {
        /** The entry does not fit those before it: it was edited, put in, or moved. */
        ALTERED,
        /** The entry is gone, and later ones are there. */
        MISSING,
        /** The log ends before entries that its own head, or something in the data folder, has seen. */
        CUT,
        /** Only what lies outside of the data folder has seen the entries: all of the folder is of an earlier day. */
        ROLLED_BACK,
        /** Another entry is where one was seen, and the log fits together all the same. */
        REPLACED
    }
}
