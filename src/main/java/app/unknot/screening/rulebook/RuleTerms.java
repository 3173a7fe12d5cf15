package app.unknot.screening.rulebook;

import app.unknot.shared.HomeCareItem;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule binds beside the work itself.
 *
 * @param withholds home care that is not for this client while the rule speaks
 * @param validity how long a provider's answer to the rule counts when the paper does not say
 * @param alert how the rule stands in the alert strip beside what its limits say there
 * @param adaptations what a therapist chooses from to say how the session was adapted, in short words
 * @param minutes how long hands are on at most, {@link #LEAST_MINUTES} to {@link #MOST_MINUTES}, or null when it sets no limit
 * @param minutesAfterReaction the same while a recent session was followed by a reaction, or null when that changes nothing
 */
public record RuleTerms(
        Set<HomeCareItem> withholds,
        Validity validity,
        RuleAlert alert,
        List<String> adaptations,
        @Nullable Integer minutes,
        @Nullable Integer minutesAfterReaction) {
    public static final int LEAST_MINUTES = 5;
    public static final int MOST_MINUTES = 120;
    public static final RuleTerms NONE = new RuleTerms(Set.of(), Validity.USUAL, RuleAlert.NONE, List.of(), null, null);

    public RuleTerms {
        withholds = Set.copyOf(withholds);
        adaptations = List.copyOf(adaptations);
        requireMinutes(minutes);
        requireMinutes(minutesAfterReaction);
    }

    /** Whether a limit of so many minutes makes sense. */
    public static boolean isMinutes(int minutes) {
        return minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES;
    }

    private static void requireMinutes(@Nullable Integer minutes) {
        if (minutes != null && !isMinutes(minutes))
            throw new IllegalArgumentException("Minutes are " + LEAST_MINUTES + "-" + MOST_MINUTES);
    }

    /** The shorter of both after a reaction, the usual one without. */
    @Nullable
    public Integer minutes(boolean afterReaction) {
        if (!afterReaction || minutesAfterReaction == null) return minutes;
        return minutes == null ? minutesAfterReaction : Integer.valueOf(Math.min(minutes, minutesAfterReaction));
    }

    /** No more than home care that is withheld. */
    public static RuleTerms withholding(HomeCareItem... items) {
        return new RuleTerms(Set.of(items), Validity.USUAL, RuleAlert.NONE, List.of(), null, null);
    }
}
