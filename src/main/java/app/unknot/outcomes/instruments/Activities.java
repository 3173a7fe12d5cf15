package app.unknot.outcomes.instruments;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What became of the activities that a client named and rated 0-10, high is better. Only those rated both times count: the others would
 * make a change of nothing.
 *
 * @param matched how many were rated both times, at least 1
 * @param baseline their mean at the start
 * @param later their mean now
 */
public record Activities(int matched, Score baseline, Score later) {
    private static final Score ERROR_OF_ONE = Score.of(3);

    /** Empty when no activity was rated both times. */
    public static Optional<Activities> of(Map<String, Integer> baseline, Map<String, Integer> later) {
        Set<String> both = new TreeSet<>(baseline.keySet());
        both.retainAll(later.keySet());
        return both.isEmpty()
                ? Optional.empty()
                : Optional.of(new Activities(both.size(), mean(baseline, both), mean(later, both)));
    }

    /** Positive is better. */
    public Score gain() {
        return later.minus(baseline);
    }

    public Response response() {
        return rule().response(baseline, later);
    }

    /** Beyond the error of measurement: 2 points in a mean of several, 3 in a single activity. */
    public boolean isDetectable() {
        return rule().isDetectable(baseline, later);
    }

    private ChangeRule rule() {
        ChangeRule rule = Instrument.ABILITY.change();
        return matched > 1
                ? rule
                : new ChangeRule(rule.direction(), rule.eligible(), rule.matters(), ERROR_OF_ONE, rule.relative());
    }

    private static Score mean(Map<String, Integer> scores, Set<String> activities) {
        long sum = activities.stream()
                .mapToLong(activity -> scores.getOrDefault(activity, 0))
                .sum();
        return new Score(sum, activities.size());
    }
}
