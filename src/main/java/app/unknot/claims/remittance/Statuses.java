package app.unknot.claims.remittance;

import java.util.Set;

/** What the payer's status of a claim (CLP02) means here. */
final class Statuses {
    private static final Set<String> JUDGED = Set.of("1", "2", "3", "4", "19", "20", "21", "22");
    private static final Set<String> SENT_ON = Set.of("19", "20", "21");
    private static final Set<String> NOTHING_JUDGED = Set.of("23", "25");

    private Statuses() {}

    /** Whether it may move money. */
    static boolean judged(String status) {
        return JUDGED.contains(status);
    }

    /** Whether the next payer has it now. */
    static boolean sentOn(String status) {
        return SENT_ON.contains(status);
    }

    /** Whether it only tells something: what would be paid, or that another payer was asked. */
    static boolean tellsOnly(String status) {
        return NOTHING_JUDGED.contains(status);
    }
}
