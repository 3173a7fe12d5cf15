package app.unknot.shared.forms;

import app.unknot.shared.Refused;
import java.util.UUID;
import java.util.function.Function;

/**
 * What an act makes, and how that is remembered for a second arrival of the act.
 *
 * @param written at most 100 characters, and nothing about a client but ids
 */
public record Made<T>(Class<T> type, Function<T, String> written, Function<String, T> read) {
    /** For an act that changes something and makes nothing. */
    public static final Made<Done> NOTHING = new Made<>(Done.class, done -> "", text -> Done.DONE);

    /** The answer of an act that makes nothing. */
    public enum Done {
        DONE
    }

    /** For an act that makes something with an id of its own kind. */
    public static <T> Made<T> id(Class<T> type, Function<T, UUID> value, Function<UUID, T> of) {
        return new Made<>(type, made -> value.apply(made).toString(), text -> of.apply(UUID.fromString(text)));
    }

    /** For an act whose answer may be shown once only, such as a secret: a second arrival hears that it was done. */
    public static <T> Made<T> shownOnce(Class<T> type) {
        return new Made<>(type, made -> "", text -> {
            throw new Refused(FormsText.THIS_WAS_DONE_BEFORE.text());
        });
    }
}
