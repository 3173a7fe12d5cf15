package app.unknot.screening;

import app.unknot.screening.conditions.Quantity;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Verified papers that are in force, by the rule that each answers. A paper counts for the occasion it was given for: when a fact
 * that makes its rule speak was told, or happened, after the paper was issued, the paper knew nothing of it.
 *
 * @param issuedOn of the newest paper for each rule
 */
record Papers(Map<String, LocalDate> issuedOn) {
    static final Papers NONE = new Papers(Map.of());

    Papers {
        issuedOn = Map.copyOf(issuedOn);
    }

    /**
     * The rules that stop blocking.
     *
     * @param told the facts as they stand, with when each was told
     * @param asOf the day that the content counts its days from
     */
    Set<String> release(RuleSet rules, ScreeningContent told, LocalDate asOf) {
        return issuedOn.entrySet().stream()
                .filter(paper -> rules.rule(paper.getKey())
                        .filter(rule -> !paper.getValue().isBefore(newest(rule, rules, told, asOf)))
                        .isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The day on which the newest of the facts that make the rule speak was told, or happened where that is known. */
    private static LocalDate newest(Rule rule, RuleSet rules, ScreeningContent told, LocalDate asOf) {
        return rules.derived().readBy(rule.when().names()).stream()
                .map(name -> name.startsWith(Quantity.DAYS_SINCE) ? name.substring(Quantity.DAYS_SINCE.length()) : name)
                .filter(fact -> told.facts().isTrue(fact) && !KnownFacts.isOfTheRecord(fact))
                .map(fact -> told.occasion(fact, asOf))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }
}
