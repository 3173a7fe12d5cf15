package app.unknot.schedule.availability;

import app.unknot.schedule.words.ScheduleWords;
import java.time.LocalDateTime;

/**
 * A stretch of one day in which a therapist cannot be booked, by the clock of the place.
 *
 * @param words why, for everybody who sees the book: such as {@code Training}
 * @param away whether it is time off, rather than the hours of every week
 */
public record Closed(LocalDateTime from, LocalDateTime until, String words, boolean away) {
    static Closed byHours(LocalDateTime from, LocalDateTime until, String words) {
        return new Closed(from, until, words, false);
    }

    /** What of it lies in another one that overlaps it. */
    Closed with(Closed other) {
        return new Closed(
                from.isAfter(other.from) ? from : other.from,
                until.isBefore(other.until) ? until : other.until,
                words.equals(other.words) ? words : ScheduleWords.OUTSIDE_THE_HOURS.text(),
                away);
    }

    boolean overlaps(LocalDateTime starts, LocalDateTime ends) {
        return from.isBefore(ends) && starts.isBefore(until);
    }
}
