package app.unknot.schedule.ui;

import java.time.Instant;

/**
 * That a room or a therapist is not free, without by whom.
 *
 * @param words that are shown of it
 * @param away whether the therapist is not there, rather than busy
 */
record InUse(Instant from, Instant until, String words, boolean away) {
    static InUse busy(Instant from, Instant until, String words) {
        return new InUse(from, until, words, false);
    }

    static InUse away(Instant from, Instant until, String words) {
        return new InUse(from, until, words, true);
    }
}
