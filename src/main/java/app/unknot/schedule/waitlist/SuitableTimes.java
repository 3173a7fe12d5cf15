package app.unknot.schedule.waitlist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When somebody could come, by the clock of the place.
 *
 * @param weekdays those that suit; all when none is named
 * @param from not before; null for any time
 * @param until over by then; null for any time
 * @param lastDay the last day that is wanted; null for as long as it takes
 */
public record SuitableTimes(
        Set<DayOfWeek> weekdays,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        @Nullable LocalDate lastDay) {
    public static final SuitableTimes ANY = new SuitableTimes(Set.of(), null, null, null);

    public SuitableTimes {
        weekdays = Set.copyOf(weekdays);
    }

    boolean hasDay(LocalDate day) {
        return (weekdays.isEmpty() || weekdays.contains(day.getDayOfWeek()))
                && (lastDay == null || !day.isAfter(lastDay));
    }

    /** Whether a visit from {@code starts} to {@code ends} lies within the hours that suit. */
    boolean hasHours(LocalDateTime starts, LocalDateTime ends) {
        boolean lateEnough = from == null || !starts.toLocalTime().isBefore(from);
        boolean earlyEnough = until == null
                || starts.toLocalDate().equals(ends.toLocalDate())
                        && !ends.toLocalTime().isAfter(until);
        return lateEnough && earlyEnough;
    }
}
