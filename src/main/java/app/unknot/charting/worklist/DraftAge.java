package app.unknot.charting.worklist;

import java.time.Duration;
import java.time.Instant;

/** How long a note has waited for its signature: a day reminds its author, three days reach the manager. */
public enum DraftAge {
    FRESH,
    REMIND,
    ESCALATE;

    public static final Duration REMIND_AFTER = Duration.ofHours(24);
    public static final Duration ESCALATE_AFTER = Duration.ofHours(72);

    public static DraftAge of(Instant startedAt, Instant now) {
        Duration age = Duration.between(startedAt, now);
        if (age.compareTo(ESCALATE_AFTER) > 0) return ESCALATE;
        return age.compareTo(REMIND_AFTER) > 0 ? REMIND : FRESH;
    }
}
