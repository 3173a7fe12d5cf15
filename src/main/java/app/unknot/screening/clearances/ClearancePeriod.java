package app.unknot.screening.clearances;

import app.unknot.screening.rulebook.Validity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long a provider's answer counts when it does not say so itself. */
public final class ClearancePeriod {
    private ClearancePeriod() {}

    /**
     * The last day to propose, as the rules that are cleared say it; of several the earliest day.
     *
     * @param weeksPregnant completed weeks on the day of issue, 0-41, or null when not known
     * @return empty when the provider has to name the day, or the weeks are missing
     */
    public static Optional<LocalDate> lastDay(
            Collection<Validity> rules, LocalDate issuedOn, @Nullable Integer weeksPregnant) {
        List<Optional<LocalDate>> days = rules.stream()
                .map(rule -> rule.lastDay(issuedOn, weeksPregnant))
                .toList();
        if (days.stream().anyMatch(Optional::isEmpty)) return Optional.empty();
        return days.stream().flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /** Whether the weeks of a pregnancy are asked for. */
    public static boolean needsWeeks(Collection<Validity> rules) {
        return rules.stream().anyMatch(rule -> rule.until() == Validity.Until.TRIMESTER);
    }
}
