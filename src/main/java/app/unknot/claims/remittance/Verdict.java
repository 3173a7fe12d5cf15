package app.unknot.claims.remittance;

import app.unknot.claims.RemittanceReport.Outcome;
import app.unknot.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one claim of a payment.
 *
 * @param why in plain words why it waits, or what it tells; empty when it is posted
 * @param offBy stated minus computed where it does not add up, or null
 */
record Verdict(
        RowState state,
        Outcome outcome,
        ClaimShare share,
        String why,
        @Nullable Money offBy) {}
