package app.unknot.outcomes.statistics;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/** Exact funnel limits around a target (Spiegelhalter 2005), interpolated between counts. */
public final class Funnel {
    /** Below this a therapist is not judged: both expected cells would be under 5 at a target of 0.6. */
    public static final int FEWEST = 13;

    private final double target;

    /**
     * @param target the rate that all are compared with, between 0 and 1 and neither
     */
    public Funnel(double target) {
        if (target <= 0 || target >= 1) throw new IllegalArgumentException("A target lies between 0 and 1");
        this.target = target;
    }

    /** The two pairs of limits at one size. */
    public record Limits(double low95, double high95, double low998, double high998) {}

    public enum Position {
        TOO_FEW,
        WITHIN,
        OUTSIDE_95_LOW,
        OUTSIDE_95_HIGH,
        OUTSIDE_998_LOW,
        OUTSIDE_998_HIGH
    }

    public Limits limits(int n) {
        var binomial = BinomialDistribution.of(n, target);
        return new Limits(
                limit(binomial, 0.025), limit(binomial, 0.975), limit(binomial, 0.001), limit(binomial, 0.999));
    }

    public Position position(int x, int n) {
        if (n < FEWEST) return Position.TOO_FEW;
        var limits = limits(n);
        double rate = (double) x / n;
        if (rate < limits.low998) return Position.OUTSIDE_998_LOW;
        if (rate > limits.high998) return Position.OUTSIDE_998_HIGH;
        if (rate < limits.low95) return Position.OUTSIDE_95_LOW;
        return rate > limits.high95 ? Position.OUTSIDE_95_HIGH : Position.WITHIN;
    }

    private static double limit(BinomialDistribution binomial, double tail) {
        int r = binomial.inverseCumulativeProbability(tail);
        double share = (binomial.cumulativeProbability(r) - tail) / binomial.probability(r);
        return Math.clamp((r - share) / binomial.getNumberOfTrials(), 0, 1);
    }
}
