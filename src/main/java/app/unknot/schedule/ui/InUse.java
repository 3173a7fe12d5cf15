package app.unknot.schedule.ui;

import java.time.Instant;
import java.util.Locale;

/**
 * That a room or a therapist is not free, without by whom.
 *
 * @param words that are shown of it
 */
record InUse(Instant from, Instant until, String words, Why why) {
    /** Why it is not free. */
    enum Why {
        /** Somebody uses the room, or the therapist is with somebody. */
        IN_USE,
        /** The therapist has time off. */
        AWAY,
        /** The therapist does not work then in any week. */
        CLOSED;

        String cssClass() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static InUse busy(Instant from, Instant until, String words) {
        return new InUse(from, until, words, Why.IN_USE);
    }

    /** Whether somebody is with a client, which is shown whatever the hour. */
    boolean isBusy() {
        return why == Why.IN_USE;
    }
}
