package app.unknot.schedule.ui;

import app.unknot.schedule.availability.DayTimes;
import app.unknot.schedule.availability.TimeOffRow;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.ui.Formats;
import java.time.LocalTime;

/** Puts time off into words. */
final class TimeOffWords {
    private TimeOffWords() {}

    /** Such as {@code Thu, Mar 12 to Fri, Mar 13, 1:00 PM to 5:00 PM each day}. */
    static String days(DayTimes times) {
        boolean one = times.first().equals(times.last());
        String days = one
                ? Formats.shortDay(times.first())
                : TimeOffText.DAY_TO_DAY.text(Formats.shortDay(times.first()), Formats.shortDay(times.last()));
        LocalTime from = times.from();
        LocalTime until = times.until();
        if (from == null || until == null) return days;
        TimeOffText hours = one ? TimeOffText.AWAY_BETWEEN : TimeOffText.BETWEEN_EACH_DAY;
        return hours.text(days, PracticeFormats.time(from), PracticeFormats.time(until));
    }

    /** Such as {@code Training, Thu, Mar 12}. */
    static String what(TimeOffRow row) {
        return TimeOffText.KIND_AND_DAYS.text(row.form().kind().text(), days(row.times()));
    }
}
