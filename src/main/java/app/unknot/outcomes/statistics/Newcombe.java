package app.unknot.outcomes.statistics;

/** The hybrid score interval of Newcombe (1998, method 10) for the difference of two proportions. */
public final class Newcombe {
    private Newcombe() {}

    public static Interval difference(int x1, int n1, int x2, int n2) {
        var first = Wilson.interval(x1, n1);
        var second = Wilson.interval(x2, n2);
        double difference = first.estimate() - second.estimate();
        return new Interval(
                difference,
                difference - Math.hypot(first.estimate() - first.low(), second.high() - second.estimate()),
                difference + Math.hypot(first.high() - first.estimate(), second.estimate() - second.low()));
    }
}
