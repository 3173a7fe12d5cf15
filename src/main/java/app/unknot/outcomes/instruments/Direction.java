package app.unknot.outcomes.instruments;

/** Which way of a scale is better. */
public enum Direction {
    HIGH_IS_WORSE,
    HIGH_IS_BETTER;

    /** By how much a client got better, below 0 for worse. */
    Score gain(Score baseline, Score later) {
        return this == HIGH_IS_WORSE ? baseline.minus(later) : later.minus(baseline);
    }
}
