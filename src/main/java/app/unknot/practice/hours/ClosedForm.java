package app.unknot.practice.hours;

import app.unknot.practice.words.PracticeWords;
import app.unknot.shared.LocationId;
import app.unknot.shared.typed.TextRule;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters of days on which clients are not received. Nothing of it is checked yet.
 *
 * @param location null for all places
 * @param last null for the first day alone
 * @param from null from the beginning of each day
 * @param until null until the end of each day
 */
public record ClosedForm(
        @Nullable LocationId location,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        String reason) {
    public static final TextRule REASON = TextRule.line(80);

    private static final long LONGEST_DAYS = 366;

    /**
     * What is wrong, and what to do; empty when it can be kept.
     *
     * @param today at the place
     */
    Optional<String> complaint(LocalDate today) {
        PracticeWords wrong = wrong(today);
        return wrong == null ? Optional.empty() : Optional.of(wrong.text());
    }

    private @Nullable PracticeWords wrong(LocalDate today) {
        if (first == null) return PracticeWords.CHOOSE_THE_DAY;
        LocalDate end = last == null ? first : last;
        if (end.isBefore(first)) return PracticeWords.THE_LAST_DAY_IS_BEFORE;
        if (end.isBefore(today)) return PracticeWords.THESE_DAYS_ARE_OVER;
        if (ChronoUnit.DAYS.between(first, end) >= LONGEST_DAYS) return PracticeWords.CLOSED_FOR_A_YEAR_AT_MOST;
        if (from != null && until != null && !from.isBefore(until)) return PracticeWords.IT_ENDS_BEFORE_IT_BEGINS;
        // Midnight as an end is the end of the day, and that is said by leaving it empty.
        if (LocalTime.MIDNIGHT.equals(until)) return PracticeWords.IT_ENDS_BEFORE_IT_BEGINS;
        if (REASON.kept(reason).isEmpty()) return PracticeWords.SAY_WHY_IT_IS_CLOSED;
        return null;
    }

    /** When it would be; empty while days and times cannot be kept as they are. */
    Optional<ClosedTime> times() {
        return withReason("?").wrong(LocalDate.MIN) == null ? Optional.of(time()) : Optional.empty();
    }

    private ClosedForm withReason(String other) {
        return new ClosedForm(location, first, last, from, until, other);
    }

    /** As it is kept, once nothing is wrong with it. */
    ClosedTime time() {
        LocalDate begin = Objects.requireNonNull(first, "checked");
        return new ClosedTime(location, begin, last == null ? begin : last, from, until, REASON.kept(reason));
    }
}
