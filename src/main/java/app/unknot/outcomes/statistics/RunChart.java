package app.unknot.outcomes.statistics;

import java.util.List;
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

    private static double median(List<Double> series) {
        if (series.isEmpty()) throw new IllegalArgumentException("A run chart needs a value");
        var sorted = series.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
