package app.unknot.outcomes.practice;

import app.unknot.plans.MeaningfulChange;
import app.unknot.shared.text.Also;
import app.unknot.shared.text.Text;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who counts and who responded. A definition never changes: another rule is another version, so that two reports can be told apart and
 * shown side by side.
 */
@Also("counts")
public enum Definition implements Text {
    /** At least 30 percent less pain at the newest visit than at the first. */
    FIRST_TO_NEWEST(1),
    /** The same, and who began less than 14 days ago is not yet missing. */
    WITH_TIME_TO_RETURN(2),
    /**
     * The same; and since 30 percent less pain does not tell recovered from not recovered in acute pain, an acute episode responded only
     * if its client also says to be much better.
     */
    WITH_OVERALL_CHANGE(3);

    /** Lowest pain at the first visit from which a change can be told. */
    public static final int ELIGIBLE_FROM = 4;

    private static final int WORSE_BY = 2;
    private static final int DAYS_TO_RETURN = 14;

    private final int version;

    Definition(int version) {
        this.version = version;
    }

    /** The one of this number; empty when there is none. */
    public static Optional<Definition> of(int version) {
        return Stream.of(values()).filter(one -> one.version == version).findFirst();
    }

    /** Who counts by it, in a sentence. */
    public String counts() {
        return also("counts");
    }

    /** As pages and files name it. */
    public int version() {
        return version;
    }

    /**
     * What became of an episode.
     *
     * @param first pain at the first visit, below 0 when it was not asked
     * @param last pain at the newest visit, below 0 without an answer on a later day
     * @param opened its first day since 1970
     * @param better whether the client says to be much better: 1, 0, or below 0 when not asked
     * @param today since 1970
     */
    State state(int first, int last, int opened, boolean acute, int better, int today) {
        if (first < 0) return State.NOT_ASKED;
        if (first < ELIGIBLE_FROM) return State.MILD;
        if (last < 0)
            return this != FIRST_TO_NEWEST && opened + DAYS_TO_RETURN > today ? State.TOO_RECENT : State.NOT_FOLLOWED;
        if (last - first >= WORSE_BY) return State.WORSE;
        boolean less = MeaningfulChange.reached(first, last);
        if (this != WITH_OVERALL_CHANGE || !acute) return less ? State.RESPONDED : State.NOT_RESPONDED;
        if (better < 0) return State.NO_OVERALL_ANSWER;
        return less && better > 0 ? State.RESPONDED : State.NOT_RESPONDED;
    }
}
