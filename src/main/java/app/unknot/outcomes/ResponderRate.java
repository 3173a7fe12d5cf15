package app.unknot.outcomes;

import app.unknot.outcomes.statistics.Interval;
import app.unknot.outcomes.statistics.Wilson;
import java.util.Optional;

/**
 * How many of how many responded. What may be said depends on how many there are.
 *
 * @param responders of {@code n}
 * @param n clients who count
 */
public record ResponderRate(int responders, int n) {
    /** Fewer clients are not told at all: a single person could be known by it. */
    public static final int PRIVATE_BELOW = 5;

    /** Fewer clients get a count and an interval, and no percentage. */
    public static final int PERCENT_FROM = 10;

    public boolean isSuppressed() {
        return n < PRIVATE_BELOW;
    }

    public boolean hasPercentage() {
        return n >= PERCENT_FROM;
    }

    /** The 95 percent interval of Wilson; empty when suppressed. */
    public Optional<Interval> interval() {
        return isSuppressed() ? Optional.empty() : Optional.of(Wilson.interval(responders, n));
    }
}
