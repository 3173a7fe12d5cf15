package app.unknot.insurance.authorizations;

import app.unknot.shared.typed.TextRule;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of an authorization.
 *
 * @param policy whose payer gave it
 * @param number as the payer gave it
 * @param codes procedure codes that it covers; empty for all
 * @param units in all, or null when visits are counted
 * @param visits in all, or null when units are counted
 * @param usedBefore units or visits that were used before they were counted here, 0 or more
 */
public record AuthorizationForm(
        UUID policy,
        String number,
        Set<String> codes,
        @Nullable Integer units,
        @Nullable Integer visits,
        LocalDate validFrom,
        LocalDate validTo,
        int usedBefore) {
    public static final TextRule NUMBER = TextRule.line(50);

    public AuthorizationForm {
        codes = Set.copyOf(codes);
    }

    AuthorizationForm kept() {
        return new AuthorizationForm(policy, NUMBER.kept(number), codes, units, visits, validFrom, validTo, usedBefore);
    }
}
