package app.unknot.screening.conditions;

import app.unknot.screening.words.ScreeningWords;

/** A rule's condition cannot be read. The message names the place and what was expected there. */
public final class InvalidCondition extends IllegalArgumentException {
    private final int position;
    private final String problem;

    InvalidCondition(String text, int position, String problem) {
        super(ScreeningWords.AT_POSITION_OF.text(problem, position + 1, text));
        this.position = position;
        this.problem = problem;
    }

    /** Where the wrong word begins, the first character being 0; the last word when the end came too early. */
    public int position() {
        return position;
    }

    /** What was expected and what was found. */
    public String problem() {
        return problem;
    }
}
