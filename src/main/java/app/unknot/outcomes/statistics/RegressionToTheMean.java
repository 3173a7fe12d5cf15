package app.unknot.outcomes.statistics;

/**
 * How far a group's mean falls by itself because people come when their pain is high (Davis 1976, Barnett 2005).
 *
 * @param expectedBaseline mean of those above the cut-off
 * @param drop points by which their next mean is lower without any effect
 */
public record RegressionToTheMean(double z, double expectedBaseline, double drop) {
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
}
