package app.unknot.shared.storage.journal;

/** Files of the journal between the database and its newest changes are missing: this database is an old copy. */
public final class JournalGap extends RuntimeException {
    JournalGap(int needed, int found) {
        super("The database needs file %d of the commit journal next, and the oldest that follows is %d"
                .formatted(needed, found));
    }
}
