package app.unknot.schedule.reminders;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Which day's clients are to be reminded: tomorrow's, and on a Friday Monday's when nobody comes on the weekend. */
final class ReminderDays {
    /** Of the days after today, as many as may have to be looked at. */
    static final int LOOKED_AT = 3;

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private ReminderDays() {}

    /**
     * @param withVisits those of the next {@link #LOOKED_AT} days on which somebody comes
     */
    static LocalDate next(LocalDate today, Set<LocalDate> withVisits) {
        LocalDate day = today.plusDays(1);
        while (WEEKEND.contains(day.getDayOfWeek()) && !withVisits.contains(day)) day = day.plusDays(1);
        return day;
    }
}
