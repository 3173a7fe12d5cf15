package app.unknot.outcomes.statistics;

/** The score interval of Wilson for one proportion, without continuity correction; honest also at 0 and at n of n. */
public final class Wilson {
    private Wilson() {}

    /**
     * @param x hits, 0 to n
     * @param n at least 1
     */
    public static Interval interval(int x, int n) {
        if (n < 1 || x < 0 || x > n) throw new IllegalArgumentException(x + " of " + n + " is no proportion");
        double z = Interval.Z95;
        double p = (double) x / n;
        double denominator = 1 + z * z / n;
        double centre = (p + z * z / (2 * n)) / denominator;
        double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n)) / denominator;
        return new Interval(p, x == 0 ? 0 : centre - half, x == n ? 1 : centre + half);
    }
}
