package app.unknot.shared.typed;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which days can be meant. A field and the service behind it ask the same limits.
 *
 * @param earliest the first day that is taken at all
 * @param latest the last one
 * @param asked a day before this one is asked back
 * @param usual a year of two digits is meant in the hundred years from here on; null when both readings are asked back
 * @param birth whether it is a birthday, which always has its year
 */
public record DayLimits(
        LocalDate earliest,
        LocalDate latest,
        LocalDate asked,
        @Nullable LocalDate usual,
        boolean birth) {
    private static final int LONGEST_LIFE = 130;
    private static final int MEMORY = 80;
    private static final int CENTURY = 100;
    private static final LocalDate LAST_CENTURY = LocalDate.of(1900, 1, 1);

    /** A birthday: not in the future, not before 1900 without asking, never more than 130 years ago. */
    public static DayLimits birthday(LocalDate today) {
        return new DayLimits(today.minusYears(LONGEST_LIFE), today, LAST_CENTURY, null, true);
    }

    /** Something that has happened: since 1900, not in the future, not more than 80 years ago without asking. */
    public static DayLimits past(LocalDate today) {
        return new DayLimits(LAST_CENTURY, today, today.minusYears(MEMORY), today.minusYears(CENTURY), false);
    }

    /** A day in somebody's life, or soon: an accident long ago, a birth to come. */
    public static DayLimits inALife(LocalDate today) {
        LocalDate latest = today.plusYears(2);
        return new DayLimits(LAST_CENTURY, latest, today.minusYears(MEMORY), latest.minusYears(CENTURY), false);
    }

    /** Any day between 1900 and a hundred years from now. */
    public static DayLimits any(LocalDate today) {
        return new DayLimits(
                LAST_CENTURY, today.plusYears(CENTURY), LAST_CENTURY, today.minusYears(CENTURY / 2), false);
    }

    /** That day or a later one, up to a hundred years from then. */
    public static DayLimits from(LocalDate first) {
        return new DayLimits(first, first.plusYears(CENTURY), first, first, false);
    }

    /** Why this day is not taken, in words for the person who typed it; empty when it is. */
    public Optional<String> complaint(LocalDate day) {
        if (day.isAfter(latest))
            return Optional.of(
                    birth
                            ? ReadingText.THAT_BIRTHDAY_IS_IN_THE_FUTURE.text(day)
                            : ReadingText.THAT_DAY_IS_TOO_LATE.text(day, latest));
        return day.isBefore(earliest)
                ? Optional.of(ReadingText.THAT_DAY_IS_TOO_EARLY.text(day, earliest))
                : Optional.empty();
    }

    boolean takes(LocalDate day) {
        return complaint(day).isEmpty();
    }

    boolean isUsual(LocalDate day) {
        return usual != null && !day.isBefore(usual) && day.isBefore(usual.plusYears(CENTURY));
    }
}
