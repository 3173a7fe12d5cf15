package app.unknot.outcomes.instruments;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Scores of published questionnaires; their sentences are not ours and not here. */
public final class Questionnaires {
    private static final int RMDQ_ITEMS = 24;
    private static final double PSFS_DETECTABLE = 2;

    private Questionnaires() {}

    /**
     * Roland-Morris: the number of ticked statements, 0-24. Skipped ones and those that do not apply count 0, without rescaling.
     *
     * @param ticked numbers of statements, 1-24
     * @param confirmedNone the client said that no statement fits today
     * @return empty when nothing is ticked and nobody confirmed it: a blank form is incomplete, not 0
     */
    public static OptionalInt rmdq(Set<Integer> ticked, boolean confirmedNone) {
        if (ticked.stream().anyMatch(item -> item < 1 || item > RMDQ_ITEMS)) {
            throw new IllegalArgumentException("Statements are numbered 1 to 24");
        }
        return ticked.isEmpty() && !confirmedNone ? OptionalInt.empty() : OptionalInt.of(ticked.size());
    }

    /** PEG: the sum of its three items, each 0-10; empty when one is missing. The mean is the sum over 3. */
    public static OptionalInt pegSum(@Nullable Integer pain, @Nullable Integer enjoyment, @Nullable Integer activity) {
        return pain == null || enjoyment == null || activity == null
                ? OptionalInt.empty()
                : OptionalInt.of(pain + enjoyment + activity);
    }

    /**
     * Change on activities that the client named, 0-10 each, high is better.
     *
     * @param activities how many were rated both times
     */
    public record ActivityChange(int activities, double baselineMean, double laterMean) {
        /** Positive is better. */
        public double change() {
            return laterMean - baselineMean;
        }

        /** Beyond the error of measurement (mean of several activities: 2 points). */
        public boolean isDetectable() {
            return Math.abs(change()) >= PSFS_DETECTABLE;
        }
    }

    /** PSFS: only activities rated both times count; empty when there is none. */
    public static Optional<ActivityChange> psfs(Map<String, Integer> baseline, Map<String, Integer> later) {
        var both = new TreeSet<>(baseline.keySet());
        both.retainAll(later.keySet());
        return both.isEmpty()
                ? Optional.empty()
                : Optional.of(new ActivityChange(both.size(), mean(baseline, both), mean(later, both)));
    }

    private static double mean(Map<String, Integer> scores, Set<String> activities) {
        return activities.stream()
                .mapToInt(activity -> scores.getOrDefault(activity, 0))
                .average()
                .orElse(0);
    }
}
