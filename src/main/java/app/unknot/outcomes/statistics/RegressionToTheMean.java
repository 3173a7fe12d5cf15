package app.unknot.outcomes.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * How far a group's mean falls by itself because people come when their pain is high (Davis 1976, Barnett 2005).
 *
 * @param expectedBaseline mean of those above the cut-off
 * @param drop points by which their next mean is lower without any effect
 */
public record RegressionToTheMean(double z, double expectedBaseline, double drop) {
    /** With fewer pairs the spread within persons is a guess. */
    static final int FEWEST = 10;

    /**
     * @param mean of everybody
     * @param between standard deviation between persons
     * @param within standard deviation within a person
     * @param cutoff people start when they are above it
     */
    public static RegressionToTheMean above(double mean, double between, double within, double cutoff) {
        double total = Math.hypot(between, within);
        double z = (cutoff - mean) / total;
        double ratio = Interval.NORMAL.density(z) / Interval.NORMAL.survivalProbability(z);
        return new RegressionToTheMean(z, mean + total * ratio, within * within / total * ratio);
    }

    /**
     * The same from pairs of values of the same persons, first and later: the first one's spread, and how well it tells the later one.
     * What treatment did differently from person to person lowers that too, so the estimate is rather too large than too small.
     *
     * @param first of everybody who was measured twice, also of those below the cut-off
     * @param later in the same order
     * @return empty with fewer than {@value #FEWEST} pairs, or where no value differs from another
     */
    public static Optional<RegressionToTheMean> estimate(int[] first, int[] later, double cutoff) {
        int n = first.length;
        if (later.length != n) throw new IllegalArgumentException("Each first value has a later one");
        if (n < FEWEST) return Optional.empty();
        double mean = mean(first);
        double other = mean(later);
        double squares = 0;
        double others = 0;
        double products = 0;
        for (int at = 0; at < n; at++) {
            double a = first[at] - mean;
            double b = later[at] - other;
            squares += a * a;
            others += b * b;
            products += a * b;
        }
        if (squares == 0 || others == 0) return Optional.empty();
        double total = Math.sqrt(squares / (n - 1));
        double lasting = Math.clamp(products / Math.sqrt(squares * others), 0, 1);
        return Optional.of(above(mean, total * Math.sqrt(lasting), total * Math.sqrt(1 - lasting), cutoff));
    }

    private static double mean(int[] values) {
        return Arrays.stream(values).sum() / (double) values.length;
    }
}
