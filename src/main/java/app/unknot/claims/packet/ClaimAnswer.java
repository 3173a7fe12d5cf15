package app.unknot.claims.packet;

import java.util.List;

/**
 * What a payer or clearinghouse says of claims that reached it (277CA).
 *
 * @param segment where it stands, counted from 1 in the file
 * @param level about how much it speaks
 * @param control our claim number; of a file, our number of it
 * @param payerNumber the payer's own claim number, or empty
 */
public record ClaimAnswer(long segment, Level level, String control, String payerNumber, List<Status> statuses) {
    public ClaimAnswer {
        statuses = List.copyOf(statuses);
    }

    /** How much an answer speaks of. */
    public enum Level {
        FILE,
        PROVIDER,
        CLAIM
    }

    /**
     * One of the up to three statuses of an answer.
     *
     * @param category such as A2 accepted, A7 rejected
     * @param code claim status code, such as 21
     * @param entity whom it is about, or empty
     */
    public record Status(String category, String code, String entity) {}
}
