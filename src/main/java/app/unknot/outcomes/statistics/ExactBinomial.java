package app.unknot.outcomes.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;

/** Exact limits for rare events (Clopper and Pearson 1934): none seen is not the same as none possible. */
public final class ExactBinomial {
    private static final double TAIL = 0.025;
    private static final double ONE_SIDED = 0.05;
    private static final double THREE = 3;

    private ExactBinomial() {}

    /**
     * The central 95 percent interval.
     *
     * @param x events, 0 to n
     * @param n at least 1
     */
    public static Interval interval(int x, int n) {
        if (n < 1 || x < 0 || x > n) throw new IllegalArgumentException(x + " of " + n + " is no proportion");
        double low = x == 0 ? 0 : BetaDistribution.of(x, n - x + 1.0).inverseCumulativeProbability(TAIL);
        double high = x == n ? 1 : BetaDistribution.of(x + 1.0, n - x).inverseSurvivalProbability(TAIL);
        return new Interval((double) x / n, low, high);
    }

    /**
     * The highest share that 95 percent of the time would have shown at least one event in {@code n}: exact, and one-sided because the
     * other side is 0.
     */
    public static double upperAtNone(int n) {
        if (n < 1) throw new IllegalArgumentException("None of nothing says nothing");
        return 1 - Math.pow(ONE_SIDED, 1.0 / n);
    }

    /** The same by the rule of three, 3 / n (Hanley and Lippman-Hand 1983); at most 1. */
    public static double ruleOfThree(int n) {
        if (n < 1) throw new IllegalArgumentException("None of nothing says nothing");
        return Math.min(1, THREE / n);
    }
}
