package app.unknot.outcomes.instruments;

import app.unknot.shared.text.Text;
import java.util.Optional;

/**
 * Reads a total of the STarT Back tool with its psychosocial subscale, items 5 to 9: three groups of risk that treatment may stay with
 * little success. It measures no change.
 *
 * @param total 0 to 9
 * @param psychosocial 0 to 5
 */
public record StartBack(int total, int psychosocial) {
    private static final int HIGHEST_TOTAL = 9;
    private static final int HIGHEST_PSYCHOSOCIAL = 5;
    private static final int LOW_UNTIL = 3;
    private static final int HIGH_FROM = 4;

    /** By total first, then by the subscale. */
    public enum Risk implements Text {
        /** A total of 3 or less. */
        LOW,
        /** A total of 4 or more, with a subscale of 3 or less. */
        MEDIUM,
        /** A subscale of 4 or more. */
        HIGH
    }

    /** Empty for what a form cannot say: a subscale above the total, or a rest of more than the four other items. */
    public static Optional<StartBack> of(int total, int psychosocial) {
        int others = total - psychosocial;
        boolean possible = total >= 0
                && total <= HIGHEST_TOTAL
                && psychosocial >= 0
                && psychosocial <= HIGHEST_PSYCHOSOCIAL
                && others >= 0
                && others <= HIGHEST_TOTAL - HIGHEST_PSYCHOSOCIAL;
        return possible ? Optional.of(new StartBack(total, psychosocial)) : Optional.empty();
    }

    public Risk risk() {
        if (total <= LOW_UNTIL) return Risk.LOW;
        return psychosocial >= HIGH_FROM ? Risk.HIGH : Risk.MEDIUM;
    }
}
