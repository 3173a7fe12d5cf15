package app.unknot.practice.hours;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * When a place receives clients in a week, by its clock.
 *
 * @param days those on which it is open; at least one
 */
public record WeeklyHours(Map<DayOfWeek, OpeningHours> days) {
    /** What holds until somebody enters other hours. */
    public static final WeeklyHours USUAL = daily(OpeningHours.USUAL);

    public WeeklyHours {
        if (days.isEmpty()) throw new IllegalArgumentException("A place is open on one day of the week at least");
        days = Collections.unmodifiableMap(new EnumMap<>(days));
    }

    /** The same on every day. */
    public static WeeklyHours daily(OpeningHours hours) {
        return new WeeklyHours(
                Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(Function.identity(), day -> hours)));
    }

    /** Empty on a day on which it is closed. */
    public Optional<OpeningHours> on(DayOfWeek day) {
        return Optional.ofNullable(days.get(day));
    }

    /** From the earliest opening to the latest closing. */
    public OpeningHours widest() {
        return days.values().stream().reduce(OpeningHours::and).orElseThrow();
    }
}
