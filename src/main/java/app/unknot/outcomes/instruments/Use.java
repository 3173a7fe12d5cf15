package app.unknot.outcomes.instruments;

/**
 * When an instrument is asked, and whose it is.
 *
 * @param recallDays how far back its items ask; it is not asked again before that has passed
 * @param lowerBackOnly whether it is valid for the lower back alone
 * @param source where its terms are, or empty for questions of our own
 */
public record Use(Rhythm rhythm, int recallDays, boolean lowerBackOnly, String source) {
    /** How often. */
    public enum Rhythm {
        EACH_VISIT,
        WEEKLY,
        AT_INTAKE,
        MILESTONE,
        MILESTONE_AFTER_THE_FIRST
    }

    static Use of(Rhythm rhythm, int recallDays) {
        return new Use(rhythm, recallDays, false, "");
    }

    static Use published(Rhythm rhythm, int recallDays, String source) {
        return new Use(rhythm, recallDays, false, source);
    }

    Use ofTheLowerBack() {
        return new Use(rhythm, recallDays, true, source);
    }
}
