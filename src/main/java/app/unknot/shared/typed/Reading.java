package app.unknot.shared.typed;

import app.unknot.shared.Refused;
import java.util.List;
import java.util.Optional;

/** What was understood of something that a person typed. Nothing is guessed: what can be meant in two ways is asked back. */
public sealed interface Reading<T> {
    /** Nothing was typed. */
    record Nothing<T>() implements Reading<T> {}

    /** It can be meant in one way only. */
    record Understood<T>(T value) implements Reading<T> {}

    /**
     * The person says which of these it is.
     *
     * @param question ends with a question mark
     * @param readings at least one; the likelier first
     */
    record AskBack<T>(String question, List<T> readings) implements Reading<T> {}

    /** It cannot be meant in any way; {@code why} says what to type. */
    record Unreadable<T>(String why) implements Reading<T> {}

    /** Empty unless it is understood. */
    default Optional<T> understood() {
        return this instanceof Understood<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    /**
     * The value, for a service that has nobody to ask back.
     *
     * @param nothing stands for an empty field
     * @throws Refused when it is not understood
     */
    default T required(T nothing) {
        complaint().ifPresent(words -> {
            throw new Refused(words);
        });
        return understood().orElse(nothing);
    }

    /** What has to be said beside the field, if anything. */
    default Optional<String> complaint() {
        return switch (this) {
            case AskBack<T> asked -> Optional.of(asked.question());
            case Unreadable<T> unreadable -> Optional.of(unreadable.why());
            case Nothing<T> nothing -> Optional.empty();
            case Understood<T> understood -> Optional.empty();
        };
    }
}
