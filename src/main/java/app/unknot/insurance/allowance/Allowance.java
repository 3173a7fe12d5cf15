package app.unknot.insurance.allowance;

import app.unknot.shared.Money;
import app.unknot.shared.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What insurance allows a client still.
 *
 * @param day the next visit, or today when none is booked
 * @param booked whether a visit is booked on that day
 * @param payerName empty without a policy
 * @param copay each visit, or null when nobody knows
 * @param visitsLeft visits that all limits cover, 0 while something that the payer wants is missing; null when nothing limits them
 * @param limits each that is in force
 * @param ahead visits that are booked, soonest first
 * @param missing what stops the next visit from being billed; empty when it can be
 */
public record Allowance(
        LocalDate day,
        boolean booked,
        String payerName,
        @Nullable Money copay,
        @Nullable Integer visitsLeft,
        List<Limit> limits,
        List<Ahead> ahead,
        List<Missing> missing) {
    public Allowance {
        limits = List.copyOf(limits);
        ahead = List.copyOf(ahead);
        missing = List.copyOf(missing);
    }

    /** Why a visit cannot be billed. */
    public enum Missing implements Text {
        POLICY,
        PRESCRIPTION,
        AUTHORIZATION,
        USED_UP,
        COVERAGE_CHECK
    }

    /** A visit that is booked, and whether it can be billed. */
    public record Ahead(LocalDate day, boolean covered) {}

    public boolean isInsured() {
        return !payerName.isEmpty();
    }

    /** The limit that ends first decides: the fewest visits left, then the earliest last day. */
    public Optional<Limit> first() {
        return limits.stream().min(Allowances.ENDS_FIRST);
    }

    /** Visits that are booked and cannot be billed. */
    public long notCovered() {
        return ahead.stream().filter(one -> !one.covered()).count();
    }
}
