package app.unknot.practice.hours;

import app.unknot.practice.words.PracticeWords;
import app.unknot.shared.PracticeFormats;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is wrong with the hours that somebody enters for an open day: pure. */
public final class HoursCheck {
    private static final LocalTime LATEST = LocalTime.of(23, 59);

    private HoursCheck() {}

    /**
     * What to change; empty when the hours can be kept.
     *
     * @param day as people call it, such as {@code Monday}
     * @param opens null when nothing was entered
     */
    public static Optional<String> complaint(String day, @Nullable LocalTime opens, @Nullable LocalTime closes) {
        if (opens == null || closes == null) return Optional.of(PracticeWords.ENTER_BOTH_TIMES.text(day));
        if (opens.equals(closes))
            return Optional.of(PracticeWords.NOT_AROUND_THE_CLOCK.text(day, PracticeFormats.time(LATEST)));
        if (closes.isBefore(opens))
            return Optional.of(PracticeWords.NOT_PAST_MIDNIGHT.text(day, PracticeFormats.time(LATEST)));
        return Optional.empty();
    }
}
