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
 * @param paid what the payer says it sent
 * @param moved what the payer moved outside any claim; positive reduces the payment
 * @param again whether it had been posted before, so that nothing was posted now
 * @param reasons why it is parked; empty when it is posted
 */
public record RemittanceReport(
        RemittanceId id,
        String trace,
        String payerName,
        LocalDate paidOn,
        Money paid,
        Money moved,
        RemittanceState state,
        boolean again,
        String fileName,
        Instant importedAt,
        List<Reason> reasons,
        List<Row> rows) {
    public RemittanceReport {
        reasons = List.copyOf(reasons);
        rows = List.copyOf(rows);
    }

    public boolean posted() {
        return state == RemittanceState.POSTED;
    }

    /**
     * One thing that keeps it from being posted.
     *
     * @param offBy stated minus computed, or null when it is not about an amount
     */
    public record Reason(String text, @Nullable Money offBy) {}

    /**
     * One claim of it.
     *
     * @param control the claim number in the file
     * @param claim our claim, or null when the number is not ours
     * @param client last name first, or empty
     * @param other what the payer refused for reasons that are neither contract nor the client's part
     */
    public record Row(
            String control,
            @Nullable ClaimId claim,
            String client,
            Money charge,
            Money contract,
            Money clientPart,
            Money other,
            Money paid,
            Outcome outcome) {
        /** What became of it, as the report says it. */
        public String result() {
            Money gap = paid.minus(charge.minus(contract).minus(clientPart).minus(other));
            return outcome.text((gap.isNegative() ? gap.negated() : gap).display());
        }
    }

    /** What the payer did with a claim. */
    public enum Outcome implements Text {
        /** The number in the file is none of ours. */
        NOT_OURS,
        /** What was charged, adjusted and paid does not add up. */
        OFF_BY,
        /** The payer takes back what it paid. */
        TAKEN_BACK,
        BALANCES,
        DENIED,
        CLIENT_OWES
    }
}
