package app.unknot.outcomes.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** A 95 percent interval around an estimate. */
public record Interval(double estimate, double low, double high) {
    static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    static final double Z95 = NORMAL.inverseCumulativeProbability(0.975);
}
