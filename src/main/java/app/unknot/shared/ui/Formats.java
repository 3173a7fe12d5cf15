package app.unknot.shared.ui;

import app.unknot.shared.PracticeFormats;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The screens' way to {@link PracticeFormats}. */
public final class Formats {
    private Formats() {}

    public static String day(LocalDate day) {
        return PracticeFormats.day(day);
    }

    public static String shortDay(LocalDate day) {
        return PracticeFormats.shortDay(day);
    }

    public static String longDay(LocalDate day) {
        return PracticeFormats.longDay(day);
    }

    public static String time(Instant instant, ZoneId zone) {
        return PracticeFormats.time(instant, zone);
    }

    public static String dayAndTime(Instant instant, ZoneId zone) {
        return PracticeFormats.dayAndTime(instant, zone);
    }
}
