package app.unknot.claims.x12;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads days as X12 writes them. */
final class Days {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private Days() {}

    /** Eight digits, year first; null when it is no day of these times. */
    static @Nullable LocalDate read(String text) {
        if (text.length() != 8) return null;
        for (int i = 0; i < 8; i++) if (text.charAt(i) < '0' || text.charAt(i) > '9') return null;
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(text.substring(0, 4)),
                    Integer.parseInt(text.substring(4, 6)),
                    Integer.parseInt(text.substring(6)));
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
