package app.unknot.outcomes.statistics;

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
}
