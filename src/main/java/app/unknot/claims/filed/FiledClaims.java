package app.unknot.claims.filed;

import app.unknot.claims.ClaimId;
import app.unknot.shared.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The claims that went out, for the answers that come in. Its callers have decided who may, and hold the transaction. */
public interface FiledClaims {
    /** Those of these numbers that are ours, in a fixed number of statements for a thousand. */
    Map<String, FiledClaim> numbered(Collection<String> numbers);

    /** Those of these ids. */
    Map<ClaimId, FiledClaim> of(Collection<ClaimId> ids);

    /**
     * The claims that a file of ours carried.
     *
     * @param transaction only those of this transaction (ST02) in it, from 1; null for all of them
     */
    List<FiledClaim> ofFile(int fileNumber, @Nullable Integer transaction);

    /** The newest claims that went and were not rejected, by the day of their visit, in a fixed number of statements. */
    List<Recent> recent(int most);

    /** The member ID of the policy that a claim is billed to; empty when the client has none any more. */
    String memberId(ClaimId id);

    /** Says what became of claims once a payment is posted. */
    void settle(Collection<Settled> settled);

    /** Says what a payer or clearinghouse answered. */
    void answer(Collection<Answered> answered);

    /**
     * A claim of which something was posted.
     *
     * @param number of the version that was answered
     * @param paid what this payment paid for it
     * @param payerNumber the payer's own claim number, or empty
     * @param trace of the payment
     */
    record Settled(ClaimId id, String number, Settlement as, Money paid, String payerNumber, String trace) {}

    /**
     * A claim that went.
     *
     * @param lastDate of its visits
     * @param payerNumber the payer's own number of it, or empty
     */
    record Recent(FiledClaim claim, LocalDate lastDate, String payerNumber) {}

    /** What a payment leaves of a claim. */
    enum Settlement {
        PAID,
        PAID_IN_PART,
        LEFT_TO_CLIENT,
        DENIED,
        REVERSED
    }

    /**
     * A claim that was answered.
     *
     * @param number of the version that was answered
     * @param payerNumber the payer's own claim number, or empty
     * @param why in plain words
     */
    record Answered(ClaimId id, String number, Answer answer, String payerNumber, String why) {}

    /** What an answer means for a claim; the later ones outweigh the earlier ones. */
    enum Answer {
        /** Somebody has it; nothing is decided. */
        RECEIVED,
        /** The clearinghouse could read its file. */
        FILE_ACCEPTED,
        /** It was taken in. */
        ACCEPTED,
        /** The payer wants more or works on it. */
        PENDED,
        /** Its file was refused whole. */
        FILE_REJECTED,
        /** It was never judged: it is put right and sent again. */
        REJECTED
    }
}
