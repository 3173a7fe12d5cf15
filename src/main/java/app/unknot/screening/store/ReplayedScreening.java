package app.unknot.screening.store;

import app.unknot.screening.Level;
import java.time.Instant;

/**
 * A stored screening, decided once more by the very rules that it names.
 *
 * @param ruleSet version of those rules
 * @param level as it was stored
 * @param answered how the answers came about, in words; empty in records of before it was kept
 */
public record ReplayedScreening(Instant recordedAt, String ruleSet, Level level, Outcome outcome, String answered) {
    /** How the second decision compares with the stored one. */
    public enum Outcome {
        /** Level, ceiling, bans, areas, position and every reason are the same. */
        SAME,
        /** The level is the same; of that time nothing else was stored. */
        SAME_LEVEL,
        DIFFERENT,
        /** The rules that it names are not in the database. */
        RULES_UNKNOWN
    }

    public boolean isSame() {
        return outcome == Outcome.SAME || outcome == Outcome.SAME_LEVEL;
    }
}
