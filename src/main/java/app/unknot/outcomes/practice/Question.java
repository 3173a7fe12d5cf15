package app.unknot.outcomes.practice;

import app.unknot.outcomes.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a manager wants to know about.
 *
 * @param months how many months back, one of {@link #MONTHS}
 * @param only the chosen value of each facet by which it is narrowed
 * @param target percent to compare with, 1-99, or null for the practice's own rate
 */
public record Question(
        int months,
        Map<Facet, String> only,
        Definition rule,
        @Nullable Integer target) {
    /** Whole months, so that two reports do not differ by a day's clients. */
    public static final List<Integer> MONTHS = List.of(3, 6, 12, 24);

    public static final int YEAR = 12;

    public Question {
        if (!MONTHS.contains(months)) throw new IllegalArgumentException("There is no such period");
        if (target != null && (target < 1 || target > 99)) throw new IllegalArgumentException("A target is 1 to 99");
        only = Map.copyOf(only);
    }

    /** The full months up to the last one that is over. */
    public Period period(LocalDate today) {
        return back(today, months);
    }

    /** As many months before. */
    public Period before(LocalDate today) {
        LocalDate end = period(today).from().minusDays(1);
        return new Period(YearMonth.from(end).minusMonths(months - 1L).atDay(1), end);
    }

    static Period back(LocalDate today, int months) {
        YearMonth last = YearMonth.from(today).minusMonths(1);
        return new Period(last.minusMonths(months - 1L).atDay(1), last.atEndOfMonth());
    }
}
