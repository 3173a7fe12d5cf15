package app.unknot.outcomes.practice;

import app.unknot.shared.text.Also;
import app.unknot.shared.text.Text;

/** What became of an episode by a definition: counted, or left out for one reason. */
@Also("lower")
public enum State implements Text {
    RESPONDED(true),
    NOT_RESPONDED(true),
    /** At least 2 points more pain than at the first visit. */
    WORSE(true),
    /** Pain below 4 at the first visit leaves too little room to see a change. */
    MILD(false),
    /** Pain was not asked at the first visit. */
    NOT_ASKED(false),
    /** No answer on a later day, although there was time for one. */
    NOT_FOLLOWED(false),
    /** Began so recently that a second visit was not to be expected. */
    TOO_RECENT(false),
    /** An acute episode whose client was not asked how they are compared with the beginning. */
    NO_OVERALL_ANSWER(false);

    private final boolean counted;

    State(boolean counted) {
        this.counted = counted;
    }

    /** In the middle of a sentence. */
    public String inWords() {
        return also("lower");
    }

    public boolean counted() {
        return counted;
    }

    /** Whether it would count, had there been an answer. */
    boolean missing() {
        return this == NOT_FOLLOWED || this == NO_OVERALL_ANSWER;
    }
}
