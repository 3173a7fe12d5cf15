package app.unknot.insurance.allowance;

import app.unknot.insurance.Authorized;
import app.unknot.insurance.BilledUnits.Line;
import app.unknot.insurance.CoveringPolicy;
import app.unknot.insurance.prescriptions.PrescriptionForm;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known when it is counted what insurance allows.
 *
 * @param policies that cover the day, the primary one first
 * @param prescriptions of the client, the newest first, without those that were withdrawn
 * @param authorizations under the primary policy, without those that were withdrawn
 * @param yearly visits that the primary policy pays in a calendar year, or null without such a limit
 * @param elsewhere visits of this year that were with somebody else
 * @param checkedOn day of the newest check that found the policy active, or null
 * @param done visits that took place, in any order
 * @param ahead visits that are booked, soonest first
 * @param billed lines that were billed to the primary payer
 */
record Facts(
        LocalDate today,
        List<CoveringPolicy> policies,
        List<PrescriptionForm> prescriptions,
        List<Authorized> authorizations,
        @Nullable Integer yearly,
        int elsewhere,
        @Nullable LocalDate checkedOn,
        List<Visit> done,
        List<Visit> ahead,
        List<Line> billed) {
    Facts {
        policies = List.copyOf(policies);
        prescriptions = List.copyOf(prescriptions);
        authorizations = List.copyOf(authorizations);
        done = List.copyOf(done);
        ahead = List.copyOf(ahead);
        billed = List.copyOf(billed);
    }

    /** A visit with its length in minutes. */
    record Visit(LocalDate day, int minutes) {
        private static final int UNIT = 15;

        /** Units that a visit of this length is billed as, 1 or more. */
        int units() {
            return Math.max(1, (minutes + UNIT / 2) / UNIT);
        }
    }
}
