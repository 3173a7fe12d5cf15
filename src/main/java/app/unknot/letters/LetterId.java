package app.unknot.letters;

import app.unknot.accounts.RecordNotFound;
import java.util.UUID;

/** Names one letter. */
public record LetterId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }

    /**
     * Reads an id as an address carries it.
     *
     * @throws RecordNotFound when it is none, as for an id that nobody has
     */
    public static LetterId parse(String text) {
        try {
            return new LetterId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new RecordNotFound();
        }
    }
}
