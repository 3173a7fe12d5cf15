package app.unknot.claims;

import app.unknot.shared.Money;
import app.unknot.shared.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a remittance.
 *
 * @param trace empty when the payment has none
 * @param paidOn null when it names no day
 * @param paid what the payer says it sent; posted, parked and refused add up to it
 * @param moved what the payer moved outside any claim; positive reduces the payment
 * @param claims how many it has
 * @param again whether it had been read before, so that nothing was posted now
 * @param reasons why it is refused or parked; empty when it is posted
 * @param rows at most 500 of its claims
 */
public record RemittanceReport(
        RemittanceId id,
        String trace,
        String payerName,
        @Nullable LocalDate paidOn,
        String method,
        Money paid,
        Split split,
        List<Moved> moved,
        RemittanceState state,
        int claims,
        boolean again,
        String fileName,
        Instant importedAt,
        List<Reason> reasons,
        List<Row> rows) {
    public RemittanceReport {
        moved = List.copyOf(moved);
        reasons = List.copyOf(reasons);
        rows = List.copyOf(rows);
    }

    public boolean posted() {
        return state == RemittanceState.POSTED;
    }

    /** What was moved outside any claim, together. */
    public Money movedInAll() {
        return moved.stream().map(Moved::amount).reduce(Money.ZERO, Money::plus);
    }

    /**
     * Where the money of a payment is. The three add up to it.
     *
     * @param posted less what was moved outside any claim
     * @param waiting how many claims are parked
     */
    public record Split(Money posted, Money parked, Money refused, long postedClaims, long waiting) {
        public static final Split NONE = new Split(Money.ZERO, Money.ZERO, Money.ZERO, 0, 0);

        public Split plus(Split other) {
            return new Split(
                    posted.plus(other.posted),
                    parked.plus(other.parked),
                    refused.plus(other.refused),
                    postedClaims + other.postedClaims,
                    waiting + other.waiting);
        }

        public Money total() {
            return posted.plus(parked).plus(refused);
        }
    }

    /**
     * One thing that keeps it from being posted.
     *
     * @param offBy stated minus computed, or null when it is not about an amount
     */
    public record Reason(String text, @Nullable Money offBy) {}

    /** Money that the payer moved outside any claim; positive reduces the payment. */
    public record Moved(String reason, String reference, Money amount) {}

    /**
     * One claim of it.
     *
     * @param place counted from 0 in the payment
     * @param segment where it stands in the file, or 0 when it came on paper
     * @param control the claim number in the file
     * @param claim our claim, or null when the number is not ours
     * @param client last name first, ours or as the payer names them; may be empty
     * @param other what stays open for reasons that are neither contract nor the client's part
     * @param state POSTED, WAITING, ASIDE or NOTED
     * @param why it waits
     * @param settled what somebody wrote who settled it, or empty
     */
    public record Row(
            int place,
            long segment,
            String control,
            @Nullable ClaimId claim,
            String client,
            Money charge,
            Money contract,
            Money clientPart,
            Money other,
            Money paid,
            Outcome outcome,
            String state,
            String why,
            String settled) {
        /** What became of it, as the report says it. */
        public String result() {
            Money gap = paid.minus(shouldPay());
            return outcome.text((gap.isNegative() ? gap.negated() : gap).display());
        }

        public Money adjusted() {
            return contract.plus(clientPart).plus(other);
        }

        public Money shouldPay() {
            return charge.minus(adjusted());
        }

        public boolean waits() {
            return state.equals("WAITING") || state.equals("ASIDE");
        }
    }

    /**
     * One claim with its lines and reasons.
     *
     * @param corrected name and number of the client as the payer has them, where that is not as we wrote it; else empty
     * @param remarks on the claim as a whole
     */
    public record Whole(
            Row row, String payerNumber, String corrected, List<Remark> remarks, List<Line> lines, List<Why> reasons) {
        public Whole {
            remarks = List.copyOf(remarks);
            lines = List.copyOf(lines);
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * One service line.
     *
     * @param procedure the code that the payer judged
     * @param billed the code that was billed, where the payer judged another one, or empty
     */
    public record Line(String procedure, String billed, Money charge, Money paid, List<Remark> remarks) {
        public Line {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * A remark code (RARC) of the payer.
     *
     * @param words in plain words; empty when they are not known here
     */
    public record Remark(String code, String words) {}

    /**
     * One adjustment.
     *
     * @param line counted from 1; 0 is the claim as a whole
     * @param code group and reason, such as CO-45
     * @param words in plain words, or empty
     */
    public record Why(int line, String code, String words, Money amount, String quantity) {}

    /** What the payer did with a claim. */
    public enum Outcome implements Text {
        /** The number in the file is none of ours. */
        NOT_OURS,
        /** What was charged, adjusted and paid does not add up. */
        OFF_BY,
        /** An amount or a status cannot be read. */
        UNREADABLE,
        /** Our claim has another charge, client or payer, or never went. */
        UNLIKE_OURS,
        /** It would pay more than is open, or take back more than was posted. */
        OVERDRAWN,
        /** It tells something and moves no money. */
        TOLD,
        /** The payer takes back what it paid. */
        TAKEN_BACK,
        BALANCES,
        DENIED,
        CLIENT_OWES
    }
}
