package app.unknot.schedule.planned;

import java.time.LocalDateTime;

/**
 * A time at which a session of a series can be booked.
 *
 * @param start by the clock of its place
 * @param doubt what is unusual about it; empty when nothing is. With one it is booked only when somebody has seen it
 */
public record SeriesTime(LocalDateTime start, String doubt) {
    public boolean isUsual() {
        return doubt.isEmpty();
    }
}
