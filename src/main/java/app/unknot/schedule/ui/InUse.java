package app.unknot.schedule.ui;

import java.time.Instant;

/**
 * That a room or a therapist is not free, without by whom.
 *
 * @param words that are shown of it
 */
record InUse(Instant from, Instant until, String words) {}
