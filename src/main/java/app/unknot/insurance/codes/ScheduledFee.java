package app.unknot.insurance.codes;

import app.unknot.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one payer is charged for a unit of a code, and what its contract allows for it.
 *
 * @param charge null where the practice's own charge holds
 * @param allowed null where nobody knows
 * @param validTo last day, or null while it goes on
 */
public record ScheduledFee(
        String code,
        @Nullable Money charge,
        @Nullable Money allowed,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
