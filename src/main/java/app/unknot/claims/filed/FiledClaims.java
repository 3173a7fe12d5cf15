package app.unknot.claims.filed;

import app.unknot.claims.ClaimId;
import app.unknot.claims.ClaimState;
import app.unknot.shared.Money;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The claims that went out, for the answers that come in. Its callers have decided who may, and hold the transaction. */
public interface FiledClaims {
    /** Those of these numbers that are ours, in a fixed number of statements for a thousand. */
    Map<String, FiledClaim> numbered(Collection<String> numbers);

    /** Those of these ids. */
    Map<ClaimId, FiledClaim> of(Collection<ClaimId> ids);

    /** The claims that a file of ours carried; at most 1,000. */
    List<FiledClaim> ofFile(int fileNumber);

    /** Says what became of claims once a payment is posted. */
    void settle(Collection<Settled> settled);

    /** Says what a payer or clearinghouse answered. */
    void answer(Collection<Answered> answered);

    /**
     * A claim of which something was posted.
     *
     * @param paid what this payment paid for it
     * @param trace of the payment
     */
    record Settled(ClaimId id, ClaimState next, Money paid, String trace) {}

    /**
     * A claim that was answered.
     *
     * @param payerNumber the payer's own claim number, or empty
     * @param why in plain words
     */
    record Answered(ClaimId id, Answer answer, String payerNumber, String why) {}

    /** What an answer means for a claim. */
    enum Answer {
        /** Somebody has it; nothing is decided. */
        RECEIVED,
        /** It was taken in. */
        ACCEPTED,
        /** The payer wants more or works on it. */
        PENDED,
        /** It was never judged: it is put right and sent again. */
        REJECTED
    }
}
