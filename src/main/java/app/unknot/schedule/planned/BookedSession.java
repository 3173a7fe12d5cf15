package app.unknot.schedule.planned;

import java.time.LocalDateTime;

/**
 * What became of one session of a series.
 *
 * @param refusal why it was not booked; empty when it was
 */
public record BookedSession(LocalDateTime start, String refusal) {
    public boolean isBooked() {
        return refusal.isEmpty();
    }
}
