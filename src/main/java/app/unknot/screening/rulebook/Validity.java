package app.unknot.screening.rulebook;

import app.unknot.screening.words.ScreeningWords;
import app.unknot.shared.text.Text;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long a provider's answer to a rule counts when the paper does not say so itself.
 *
 * @param days from the day of issue, 1-730; 0 unless it is counted in days
 */
public record Validity(Until until, int days) {
    /** A choice of ours, long enough for a plan and short enough for a condition that changes. */
    public static final int USUAL_DAYS = 90;

    public static final int MOST_DAYS = 730;

    public static final Validity USUAL = new Validity(Until.DAYS, USUAL_DAYS);

    /** First day, in completed weeks, of what follows each trimester. */
    private static final int[] TRIMESTER_ENDS = {14, 28, 42};

    /** What ends it. */
    public enum Until implements Text {
        DAYS,
        TRIMESTER,
        NAMED;

        public String title() {
            return text();
        }
    }

    public Validity {
        if (until == Until.DAYS ? days < 1 || days > MOST_DAYS : days != 0)
            throw new IllegalArgumentException("A clearance is valid for 1 to " + MOST_DAYS + " days");
    }

    public static Validity days(int days) {
        return new Validity(Until.DAYS, days);
    }

    /** Without a number of days. */
    public static Validity until(Until until) {
        return until == Until.DAYS ? USUAL : new Validity(until, 0);
    }

    /** As a sentence about a rule ends. */
    public String words() {
        return switch (until) {
            case DAYS -> ScreeningWords.FOR_DAYS.text(days);
            case TRIMESTER -> ScreeningWords.UNTIL_THE_TRIMESTER_ENDS.text();
            case NAMED -> ScreeningWords.UNTIL_THE_DATE_THE_PROVIDER.text();
        };
    }

    /**
     * The last day on which an answer of that day counts.
     *
     * @param weeksPregnant completed weeks on the day of issue, 0-41, or null when not known
     * @return empty when the provider has to name the day, or the weeks are missing
     */
    public Optional<LocalDate> lastDay(LocalDate issuedOn, @Nullable Integer weeksPregnant) {
        return switch (until) {
            case DAYS -> Optional.of(issuedOn.plusDays(days));
            case NAMED -> Optional.empty();
            case TRIMESTER -> Optional.ofNullable(weeksPregnant).map(weeks -> trimesterEnd(issuedOn, weeks));
        };
    }

    private static LocalDate trimesterEnd(LocalDate issuedOn, int weeks) {
        for (int end : TRIMESTER_ENDS)
            if (weeks < end) return issuedOn.plusWeeks(end - weeks).minusDays(1);
        throw new IllegalArgumentException("Pregnancy weeks go up to 41");
    }
}
