package app.unknot.outcomes.instruments;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a form.
 *
 * @param items how many it has, or may have at most
 * @param low the lowest answer of an item
 * @param high the highest answer of an item
 */
public record Form(int items, int low, int high, Scoring scoring) {
    private static final int TENTHS = 10;

    static Form one(int high) {
        return new Form(1, 0, high, Scoring.ONE);
    }

    /** Whether an item can be answered so. */
    public boolean takes(int answer) {
        return answer >= low && answer <= high;
    }

    /**
     * A total from paper.
     *
     * @param typed as the paper states it: for a mean the sum of the items, for a percentage or a T score up to one decimal
     * @return empty when the paper cannot say that
     */
    public Optional<Score> total(String typed) {
        String text = typed.strip().replace(',', '.');
        if (!text.matches(hasTenths() ? "\\d{1,3}(\\.\\d)?" : "\\d{1,3}")) return Optional.empty();
        int dot = text.indexOf('.');
        long tenths = Long.parseLong(dot < 0 ? text + "0" : text.replace(".", ""));
        if (tenths < TENTHS * lowestTotal() || tenths > TENTHS * highestTotal()) return Optional.empty();
        long whole = tenths / TENTHS;
        return Optional.of(
                scoring == Scoring.MEAN
                        ? new Score(whole, items)
                        : tenths % TENTHS == 0 ? Score.of(whole) : new Score(tenths, TENTHS));
    }

    /** The least that a paper can state. */
    public long lowestTotal() {
        return scoring == Scoring.PERCENT_OF_ANSWERED ? 0 : (long) items * low;
    }

    public long highestTotal() {
        return scoring == Scoring.PERCENT_OF_ANSWERED ? 100 : (long) items * high;
    }

    /** Whether a paper may state a decimal. */
    public boolean hasTenths() {
        return scoring == Scoring.PERCENT_OF_ANSWERED || scoring == Scoring.TOTAL && low > 0;
    }

    /**
     * @param answers in the order of the items
     * @param none whether the client said that nothing of it applies today
     * @return empty when the form is incomplete
     * @throws IllegalArgumentException for an answer that no item has
     */
    public Optional<Score> score(List<? extends @Nullable Integer> answers, boolean none) {
        if (answers.size() > items || answers.stream().anyMatch(one -> one != null && !takes(one)))
            throw new IllegalArgumentException("An answer that this form does not have");
        if (scoring != Scoring.MEAN_OF_RATED && answers.size() < items)
            throw new IllegalArgumentException("A form of " + items + " items");
        return scoring.of(answers, high, none);
    }
}
