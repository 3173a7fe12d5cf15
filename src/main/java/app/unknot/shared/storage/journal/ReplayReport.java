package app.unknot.shared.storage.journal;

import java.util.List;

/**
 * What a replay did.
 *
 * @param replayed transactions that the database had lost and has again
 * @param refused those that did not fit, and files that could not be read; empty on a good day
 * @param lastId highest number of a transaction that is known now
 */
public record ReplayReport(int replayed, List<String> refused, long lastId) {
    public static final ReplayReport NOTHING = new ReplayReport(0, List.of(), 0);
}
