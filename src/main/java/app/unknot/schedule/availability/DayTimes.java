package app.unknot.schedule.availability;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Some days, whole or from one time of day to another on each of them. Days and times are those of the place at which somebody would be
 * booked, whichever that is.
 *
 * @param last not before {@code first}
 * @param from null, as {@code until}, for whole days
 * @param until after {@code from}
 */
public record DayTimes(
        LocalDate first,
        LocalDate last,
        @Nullable LocalTime from,
        @Nullable LocalTime until) {
    /** A stretch of one day by the wall clock. */
    public record Part(LocalDateTime from, LocalDateTime until) {
        /** Whether any of it lies within. Those that only touch do not overlap. */
        boolean overlaps(LocalDateTime starts, LocalDateTime ends) {
            return from.isBefore(ends) && starts.isBefore(until);
        }
    }

    public boolean isWholeDays() {
        return from == null;
    }

    /** What of this day is meant; empty when it is none of the days. */
    public Optional<Part> on(LocalDate day) {
        if (day.isBefore(first) || day.isAfter(last)) return Optional.empty();
        return Optional.of(new Part(
                from == null ? day.atStartOfDay() : day.atTime(from),
                until == null ? day.plusDays(1).atStartOfDay() : day.atTime(until)));
    }

    /** Whether any of a visit from {@code starts} to {@code ends} lies within. */
    public boolean overlaps(LocalDateTime starts, LocalDateTime ends) {
        LocalDate end = ends.toLocalDate();
        for (LocalDate day = starts.toLocalDate(); !day.isAfter(end); day = day.plusDays(1))
            if (on(day).filter(part -> part.overlaps(starts, ends)).isPresent()) return true;
        return false;
    }

    /** Whether there is a moment in both. */
    public boolean overlaps(DayTimes other) {
        LocalDate end = last.isBefore(other.last) ? last : other.last;
        LocalDate begin = first.isAfter(other.first) ? first : other.first;
        if (begin.isAfter(end)) return false;
        // The hours are the same on each of the days.
        return on(begin)
                .flatMap(part -> other.on(begin).filter(theirs -> part.overlaps(theirs.from(), theirs.until())))
                .isPresent();
    }
}
