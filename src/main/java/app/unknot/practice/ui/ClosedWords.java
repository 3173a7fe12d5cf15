package app.unknot.practice.ui;

import app.unknot.practice.hours.ClosedTime;
import app.unknot.shared.PracticeFormats;
import java.time.LocalTime;

/** When something is closed and why, in words. Pure. */
final class ClosedWords {
    private ClosedWords() {}

    /** {@code Wed, Mar 18 to Fri, Mar 20, from 1:00 PM: Floor repair}. */
    static String of(ClosedTime closed) {
        return PracticeText.WHEN_AND_WHY.text(when(closed), closed.reason());
    }

    /** {@code Wed, Mar 18, 1:00 PM to 3:00 PM}. */
    static String when(ClosedTime closed) {
        String days = closed.first().equals(closed.last())
                ? PracticeFormats.shortDay(closed.first())
                : PracticeText.DAY_TO_DAY.text(
                        PracticeFormats.shortDay(closed.first()), PracticeFormats.shortDay(closed.last()));
        LocalTime from = closed.from();
        LocalTime until = closed.until();
        if (from != null && until != null)
            return PracticeText.DAYS_BETWEEN.text(days, PracticeFormats.time(from), PracticeFormats.time(until));
        if (from != null) return PracticeText.DAYS_FROM.text(days, PracticeFormats.time(from));
        if (until != null) return PracticeText.DAYS_UNTIL.text(days, PracticeFormats.time(until));
        return days;
    }
}
