package app.unknot.outcomes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days that a summary looks at.
 *
 * @param from first day
 * @param to last day
 */
public record Period(LocalDate from, LocalDate to) {
    private static final int LONGEST_YEARS = 10;

    public Period {
        if (to.isBefore(from)) throw new IllegalArgumentException("A period ends after it begins");
        if (ChronoUnit.YEARS.between(from, to) > LONGEST_YEARS) {
            throw new IllegalArgumentException("At most ten years at once");
        }
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The months up to and with {@code today}. */
    public static Period monthsUpTo(LocalDate today, int months) {
        return new Period(today.minusMonths(months).plusDays(1), today);
    }
}
