package app.unknot.outcomes.statistics;

/**
 * The difference of two rates or means, and what may be said about it.
 *
 * @param interval of the first minus the second
 */
public record Difference(Interval interval) {
    /** What an interval allows to say. */
    public enum Reading {
        /** The whole interval is above 0. */
        HIGHER,
        /** The whole interval is below 0. */
        LOWER,
        /** The interval holds 0. */
        NO_CLEAR_DIFFERENCE
    }

    /** Two rates, by Newcombe's interval. */
    public static Difference ofRates(int x1, int n1, int x2, int n2) {
        return new Difference(Newcombe.difference(x1, n1, x2, n2));
    }

    /** Never more than the interval allows; an end at 0 holds 0. */
    public Reading reading() {
        if (interval.low() > 0) return Reading.HIGHER;
        return interval.high() < 0 ? Reading.LOWER : Reading.NO_CLEAR_DIFFERENCE;
    }
}
