package app.unknot.schedule.availability;

import app.unknot.schedule.words.ScheduleWords;
import app.unknot.shared.PracticeFormats;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The hours of every week.
 *
 * @param asOpen whether they are those of the place; then {@code days} is empty
 * @param days weekdays without an entry are off
 */
public record WeekHours(boolean asOpen, Map<DayOfWeek, DayHours> days) {
    public static final WeekHours AS_OPEN = new WeekHours(true, Map.of());

    public WeekHours {
        days = Map.copyOf(days);
    }

    public Optional<DayHours> on(DayOfWeek day) {
        return Optional.ofNullable(days.get(day));
    }

    /** What of a day is closed by them: all of it, or before, between and after the hours. */
    List<Closed> closedOn(LocalDate day) {
        if (asOpen) return List.of();
        DayHours hours = days.get(day.getDayOfWeek());
        if (hours == null)
            return List.of(
                    Closed.byHours(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), ScheduleWords.IS_OFF.text()));
        List<Closed> closed = new ArrayList<>();
        if (hours.starts().isAfter(LocalTime.MIDNIGHT))
            closed.add(Closed.byHours(
                    day.atStartOfDay(), day.atTime(hours.starts()), ScheduleWords.OUTSIDE_THE_HOURS.text()));
        LocalTime from = hours.breakFrom();
        LocalTime until = hours.breakUntil();
        if (from != null && until != null)
            closed.add(Closed.byHours(day.atTime(from), day.atTime(until), ScheduleWords.A_BREAK.text()));
        closed.add(Closed.byHours(
                day.atTime(hours.ends()), day.plusDays(1).atStartOfDay(), ScheduleWords.OUTSIDE_THE_HOURS.text()));
        return closed;
    }

    /** Why they cannot be kept, with the weekday; empty when they can. */
    public Optional<String> complaint() {
        for (DayOfWeek day : DayOfWeek.values()) {
            DayHours hours = days.get(day);
            if (hours == null) continue;
            Optional<String> complaint = complaint(hours);
            if (complaint.isPresent())
                return Optional.of(ScheduleWords.ON_WEEKDAY.text(PracticeFormats.weekday(day), complaint.get()));
        }
        return Optional.empty();
    }

    private static Optional<String> complaint(DayHours hours) {
        if (!hours.starts().isBefore(hours.ends())) return Optional.of(ScheduleWords.THE_END_IS_AFTER_THE_START.text());
        LocalTime from = hours.breakFrom();
        LocalTime until = hours.breakUntil();
        if (from == null && until == null) return Optional.empty();
        if (from == null || until == null) return Optional.of(ScheduleWords.A_BREAK_HAS_BOTH_TIMES.text());
        boolean within = from.isAfter(hours.starts()) && from.isBefore(until) && until.isBefore(hours.ends());
        return within ? Optional.empty() : Optional.of(ScheduleWords.THE_BREAK_IS_WITHIN.text());
    }
}
