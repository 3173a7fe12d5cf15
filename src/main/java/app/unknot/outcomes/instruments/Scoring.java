package app.unknot.outcomes.instruments;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the answers of an instrument become its score, with its rule for answers that are missing. */
public enum Scoring {
    /** One answer is the score; without it there is none. */
    ONE,
    /** The sum; every answer is needed. */
    SUM,
    /** The mean; every answer is needed. */
    MEAN,
    /** The mean of however many were rated. */
    MEAN_OF_RATED,
    /** The number of ticks; what is not ticked is 0, and a blank form needs a word that none is meant. */
    TICKS,
    /** 100 times the sum over the most that the answered ones can sum up to; what is not answered is left out. */
    PERCENT_OF_ANSWERED,
    /** A total that is worked out elsewhere. */
    TOTAL;

    /**
     * @param answers one for each item, in order; null for one that is missing
     * @param highest the highest answer of an item
     * @param none whether the client said that nothing of it applies today
     * @return empty when the form is incomplete
     */
    public Optional<Score> of(Collection<? extends @Nullable Integer> answers, int highest, boolean none) {
        long known = answers.stream().filter(Objects::nonNull).count();
        boolean all = known == answers.size() && known > 0;
        long sum = answers.stream()
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
        return switch (this) {
            case ONE -> all && known == 1 ? Optional.of(Score.of(sum)) : Optional.empty();
            case SUM -> all ? Optional.of(Score.of(sum)) : Optional.empty();
            case MEAN -> all ? Optional.of(new Score(sum, known)) : Optional.empty();
            case MEAN_OF_RATED -> known > 0 ? Optional.of(new Score(sum, known)) : Optional.empty();
            case TICKS -> sum > 0 || none ? Optional.of(Score.of(sum)) : Optional.empty();
            case PERCENT_OF_ANSWERED ->
                known > 0 ? Optional.of(new Score(100 * sum, highest * known)) : Optional.empty();
            case TOTAL -> Optional.empty();
        };
    }
}
