package app.unknot.outcomes.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Tells chance from change in a series by the rules of Anhoej: a run too long, or too few crossings of the median.
 *
 * @param useful points that are not on the median
 * @param signal whether the series shows more than chance; never with fewer than {@link #FEWEST} points
 */
public record RunChart(
        double median, int useful, int longestRun, int longestRunMax, int crossings, int crossingsMin, boolean signal) {
    /** Fewer points are never called a signal. */
    public static final int FEWEST = 12;

    /**
     * @param series at least one value, in order of time
     */
    public static RunChart of(List<Double> series) {
        double median = median(series);
        int useful = 0;
        int run = 0;
        int longest = 0;
        int crossings = 0;
        int side = 0;
        for (double value : series) {
            int now = (int) Math.signum(value - median);
            if (now == 0) continue;
            useful++;
            if (side != 0 && now != side) crossings++;
            run = now == side ? run + 1 : 1;
            longest = Math.max(longest, run);
            side = now;
        }
        int longestMax = useful == 0 ? 0 : (int) Math.round(Math.log(useful) / Math.log(2) + 3);
        int crossingsMin =
                useful < 2 ? 0 : BinomialDistribution.of(useful - 1, 0.5).inverseCumulativeProbability(0.05);
        boolean signal = series.size() >= FEWEST && (longest > longestMax || crossings < crossingsMin);
        return new RunChart(median, useful, longest, longestMax, crossings, crossingsMin, signal);
    }

    /**
     * A stretch of a series with a median of its own.
     *
     * @param from place of its first value, the first of all being 0
     * @param to place after its last
     */
    public record Phase(int from, int to, RunChart chart) {}

    /**
     * Takes a new median wherever somebody decided that a new time began; the rules look at each stretch for itself.
     *
     * @param starts places at which one begins; those outside the series are left out
     */
    public static List<Phase> phases(List<Double> series, List<Integer> starts) {
        TreeSet<Integer> cuts = new TreeSet<>(starts);
        cuts.removeIf(cut -> cut <= 0 || cut >= series.size());
        cuts.add(series.size());
        List<Phase> phases = new ArrayList<>();
        int from = 0;
        for (int to : cuts) {
            phases.add(new Phase(from, to, of(series.subList(from, to))));
            from = to;
        }
        return phases;
    }

    /**
     * Where the longest run lies, when it is longer than chance allows; the newest of several. Points on the median inside it belong to it.
     *
     * @param series the one this was made of
     */
    public Optional<Run> shift(List<Double> series) {
        if (!signal || longestRun <= longestRunMax) return Optional.empty();
        Run found = null;
        int from = 0;
        int run = 0;
        int side = 0;
        for (int at = 0; at < series.size(); at++) {
            int now = (int) Math.signum(series.get(at) - median);
            if (now == 0) continue;
            if (now != side) from = at;
            run = now == side ? run + 1 : 1;
            side = now;
            if (run == longestRun) found = new Run(from, at + 1, side > 0);
        }
        return Optional.ofNullable(found);
    }

    /**
     * Neighbors on one side of the median.
     *
     * @param from place of the first
     * @param to place after the last
     */
    public record Run(int from, int to, boolean above) {}

    private static double median(List<Double> series) {
        if (series.isEmpty()) throw new IllegalArgumentException("A run chart needs a value");
        var sorted = series.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
