package app.unknot.practice.hours;

import app.unknot.shared.LocationId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Days, or a part of each, on which clients are not received, by the clock of the place.
 *
 * @param location null for all of them, those of tomorrow too
 * @param last not before {@code first}; the same for one day
 * @param from on each of the days; null from the beginning of the day
 * @param until the first minute that is open again; null until the end of the day
 * @param reason as people read it, such as {@code Floor repair}
 */
public record ClosedTime(
        @Nullable LocationId location,
        LocalDate first,
        LocalDate last,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        String reason) {
    public ClosedTime {
        if (last.isBefore(first)) throw new IllegalArgumentException("The last day is before the first");
        if (from != null && until != null && !from.isBefore(until))
            throw new IllegalArgumentException("The end is not after the beginning");
    }

    public boolean isAt(LocationId place) {
        return location == null || location.equals(place);
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean isWholeDay() {
        return from == null && until == null;
    }

    /** Whether any of it lies between the two. What only touches does not overlap. */
    public boolean overlaps(LocalDateTime starts, LocalDateTime ends) {
        for (LocalDate day = starts.toLocalDate(); !day.isAfter(ends.toLocalDate()); day = day.plusDays(1))
            if (isOn(day)
                    && day.atStartOfDay().plusMinutes(fromMinute()).isBefore(ends)
                    && day.atStartOfDay().plusMinutes(untilMinute()).isAfter(starts)) return true;
        return false;
    }

    /** Minute of the day, from 0. */
    int fromMinute() {
        return from == null ? 0 : PlaceDay.minuteOf(from);
    }

    /** The first minute of the day after it, 1440 at most. */
    int untilMinute() {
        return until == null ? PlaceDay.MINUTES : PlaceDay.minuteOf(until);
    }
}
