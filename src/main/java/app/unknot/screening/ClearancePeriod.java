package app.unknot.screening;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How long a provider's answer counts when it does not say so itself. */
public final class ClearancePeriod {
    /** Days; a choice of ours, long enough for a plan and short enough for a condition that changes. */
    public static final int USUAL_DAYS = 90;

    /** The codes of the shipped rules on pregnancy, surgery and fractures. */
    public static final String PREGNANCY = "C01";

    private static final Set<String> UNTIL_THE_DATE_GIVEN = Set.of("C02", "C03");

    /** First day, in completed weeks, of what follows each trimester. */
    private static final int[] TRIMESTER_ENDS = {14, 28, 42};

    private ClearancePeriod() {}

    /**
     * The last day to propose: 90 days after issue; in a pregnancy the end of the trimester; after surgery or a fracture only the
     * provider can say. Of several rules the earliest day.
     *
     * @param weeksPregnant completed weeks on the day of issue, 0-41, or null when not known
     * @return empty when the provider has to name the day, or the weeks are missing
     */
    public static Optional<LocalDate> lastDay(
            Collection<String> rules, LocalDate issuedOn, @Nullable Integer weeksPregnant) {
        if (rules.stream().anyMatch(UNTIL_THE_DATE_GIVEN::contains)) return Optional.empty();
        if (!rules.contains(PREGNANCY)) return Optional.of(issuedOn.plusDays(USUAL_DAYS));
        if (weeksPregnant == null) return Optional.empty();
        LocalDate trimester = trimesterEnd(issuedOn, weeksPregnant);
        return rules.stream()
                .map(rule -> rule.equals(PREGNANCY) ? trimester : issuedOn.plusDays(USUAL_DAYS))
                .min(Comparator.naturalOrder());
    }

    private static LocalDate trimesterEnd(LocalDate issuedOn, int weeks) {
        for (int end : TRIMESTER_ENDS)
            if (weeks < end) return issuedOn.plusWeeks(end - weeks).minusDays(1);
        throw new IllegalArgumentException("A pregnancy has at most 41 completed weeks");
    }
}
