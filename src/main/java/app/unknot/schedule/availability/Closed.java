package app.unknot.schedule.availability;

import java.time.LocalDateTime;

/**
 * A stretch of one day in which a therapist cannot be booked, by the clock of the place.
 *
 * @param words why, for everybody who sees the book: such as {@code Training}
 */
public record Closed(LocalDateTime from, LocalDateTime until, String words) {
    boolean overlaps(LocalDateTime starts, LocalDateTime ends) {
        return from.isBefore(ends) && starts.isBefore(until);
    }
}
