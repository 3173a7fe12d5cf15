package app.unknot.screening.conditions;

/** A rule's condition cannot be read. The message names the place and what was expected there. */
public final class InvalidCondition extends IllegalArgumentException {
    InvalidCondition(String text, int position, String problem) {
        super("%s at position %d of \"%s\"".formatted(problem, position + 1, text));
    }
}
