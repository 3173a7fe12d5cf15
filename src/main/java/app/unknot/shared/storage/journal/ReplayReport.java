package app.unknot.shared.storage.journal;

import java.util.List;

/**
 * What a replay did.
 *
 * @param replayed transactions that the database had lost and has again
 * @param refused those that did not fit, and files that could not be read; empty on a good day
 * @param known first file whose transactions the database may lack, and the highest number of a transaction that is known
 */
public record ReplayReport(int replayed, List<String> refused, JournalPoint known) {
    public static final ReplayReport NOTHING = new ReplayReport(0, List.of(), new JournalPoint(1, 0));
}
