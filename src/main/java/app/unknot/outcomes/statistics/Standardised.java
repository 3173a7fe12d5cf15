package app.unknot.outcomes.statistics;

import java.util.List;

/**
 * Observed against expected, by indirect standardisation: what a group would have had if each of its clients had done as those of the
 * same kind in the whole practice.
 *
 * @param expected responders; more than 0
 * @param ratio observed divided by expected; 1 is as expected
 * @param z how many standard errors the group is away from what is expected; 0 where nothing can vary
 * @param low lower end of the 95 percent interval of the ratio, at least 0
 * @param high upper end of it
 */
public record Standardised(int observed, double expected, double ratio, double z, double low, double high) {
    /**
     * One kind of client in the group.
     *
     * @param x who responded
     * @param n clients
     * @param rate of the whole practice for this kind, 0 to 1
     */
    public record Stratum(int x, int n, double rate) {}

    /** Adds the kinds up; empty kinds add nothing. Refuses a group of which nothing is expected. */
    public static Standardised of(List<Stratum> strata) {
        int observed = 0;
        double expected = 0;
        double variance = 0;
        for (Stratum stratum : strata) {
            observed += stratum.x;
            expected += stratum.n * stratum.rate;
            variance += stratum.n * stratum.rate * (1 - stratum.rate);
        }
        if (expected <= 0) throw new IllegalArgumentException("Nothing is expected of this group");
        double error = Math.sqrt(variance);
        double half = Interval.Z95 * error / expected;
        double ratio = observed / expected;
        return new Standardised(
                observed,
                expected,
                ratio,
                error == 0 ? 0 : (observed - expected) / error,
                Math.max(0, ratio - half),
                ratio + half);
    }
}
