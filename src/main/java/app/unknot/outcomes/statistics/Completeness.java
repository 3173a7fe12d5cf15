package app.unknot.outcomes.statistics;

/**
 * How much of the group is known at all, and what the rate could be at worst and at best. Who stays away may be better or
 * worse; drop-out is not chance.
 *
 * @param started persons who began, at least 1
 * @param followed of these, with a later measurement
 * @param responders of these, who responded
 */
public record Completeness(int started, int followed, int responders) {
    private static final double ENOUGH = 0.8;

    public Completeness {
        if (started < 1 || followed > started || responders > followed || responders < 0) {
            throw new IllegalArgumentException("Responders are among the followed, these among the started");
        }
    }

    public double share() {
        return (double) followed / started;
    }

    /** All who stayed away counted as not responding. */
    public double worstCase() {
        return (double) responders / started;
    }

    /** All who stayed away counted as responding. */
    public double bestCase() {
        return (double) (responders + started - followed) / started;
    }

    public boolean needsWarning() {
        return share() < ENOUGH;
    }
}
