package app.unknot.outcomes.statistics;

import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/** The t interval around a mean, from sums alone, so that a table of counts is enough. */
public final class MeanInterval {
    private MeanInterval() {}

    /**
     * @param sum of the values
     * @param squares sum of their squares
     * @param n at least 2
     */
    public static Interval of(long sum, long squares, int n) {
        if (n < 2) throw new IllegalArgumentException("An interval needs two values");
        double mean = (double) sum / n;
        double variance = Math.max(0, (squares - sum * mean) / (n - 1));
        double half = TDistribution.of(n - 1).inverseCumulativeProbability(0.975) * Math.sqrt(variance / n);
        return new Interval(mean, mean - half, mean + half);
    }

    /** The same of values that are no whole numbers, at least two. */
    public static Interval of(List<Double> values) {
        int n = values.size();
        if (n < 2) throw new IllegalArgumentException("An interval needs two values");
        double mean = values.stream().mapToDouble(Double::doubleValue).sum() / n;
        double squares = values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        double half = TDistribution.of(n - 1.0).inverseCumulativeProbability(0.975) * Math.sqrt(squares / (n - 1) / n);
        return new Interval(mean, mean - half, mean + half);
    }
}
