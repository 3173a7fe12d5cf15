package app.unknot.schedule.availability;

import app.unknot.schedule.words.ScheduleWords;
import app.unknot.shared.PracticeFormats;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/** What can be asked for, and what can become of it. */
public final class TimeOffRules {
    private static final int LONGEST_DAYS = 366;
    private static final int YEARS_AHEAD = 2;

    private TimeOffRules() {}

    /** Why it cannot be asked for; empty when it can. */
    public static Optional<String> complaint(DayTimes times, LocalDate today) {
        if (times.last().isBefore(times.first())) return Optional.of(ScheduleWords.THE_LAST_DAY_COMES_FIRST.text());
        if (times.last().isBefore(today)) return Optional.of(ScheduleWords.THAT_DAY_HAS_PASSED_CHOOSE.text());
        if (times.first().isAfter(today.plusYears(YEARS_AHEAD)))
            return Optional.of(ScheduleWords.THAT_IS_MORE_THAN_TWO.text());
        if (times.first().plusDays(LONGEST_DAYS).isBefore(times.last()))
            return Optional.of(ScheduleWords.THAT_IS_LONGER_THAN_A_YEAR.text());
        LocalTime from = times.from();
        LocalTime until = times.until();
        if ((from == null) != (until == null)) return Optional.of(ScheduleWords.BOTH_TIMES_OR_NONE.text());
        if (from != null && until != null && !from.isBefore(until))
            return Optional.of(ScheduleWords.NO_TIME_LIES_BETWEEN_THEM.text());
        return Optional.empty();
    }

    /** What it can become. Its therapist takes back what was asked for; a manager decides, and gives approved time back. */
    public static Set<TimeOffState> next(TimeOffState state) {
        return switch (state) {
            case REQUESTED -> Set.of(TimeOffState.APPROVED, TimeOffState.DECLINED, TimeOffState.CANCELED);
            case APPROVED -> Set.of(TimeOffState.CANCELED);
            case DECLINED, CANCELED -> Set.of();
        };
    }

    /** Such as {@code Mar 12, 2026} or {@code Mar 12, 2026 to Mar 13, 2026}. */
    public static String days(DayTimes times) {
        String first = PracticeFormats.day(times.first());
        return times.first().equals(times.last())
                ? first
                : ScheduleWords.FROM_TO.text(first, PracticeFormats.day(times.last()));
    }
}
