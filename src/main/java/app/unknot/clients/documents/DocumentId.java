package app.unknot.clients.documents;

import app.unknot.accounts.RecordNotFound;
import java.util.UUID;

/** Names one document. */
public record DocumentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }

    /**
     * Reads an id as an address carries it.
     *
     * @throws RecordNotFound when it is none, as for an id that nobody has
     */
    public static DocumentId parse(String text) {
        try {
            return new DocumentId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new RecordNotFound();
        }
    }
}
