package app.unknot.insurance;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a payer has agreed to beforehand.
 *
 * @param number as the payer gave it (REF G1)
 * @param codes procedure codes that it covers; empty for all
 * @param units how many in all, or null when visits are counted
 * @param visits how many in all, or null when units are counted
 * @param usedBefore units or visits that were used before they were counted here
 */
public record Authorized(
        UUID id,
        String number,
        Set<String> codes,
        @Nullable Integer units,
        @Nullable Integer visits,
        LocalDate validFrom,
        LocalDate validTo,
        int usedBefore) {
    public Authorized {
        codes = Set.copyOf(codes);
    }

    public boolean covers(String code, LocalDate day) {
        return (codes.isEmpty() || codes.contains(code)) && !day.isBefore(validFrom) && !day.isAfter(validTo);
    }
}
