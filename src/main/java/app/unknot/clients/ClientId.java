package app.unknot.clients;

import app.unknot.accounts.RecordNotFound;
import java.util.UUID;

/** Names one client record. */
public record ClientId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }

    /**
     * Reads an id as an address carries it.
     *
     * @throws RecordNotFound when it is none, as for an id that nobody has
     */
    public static ClientId parse(String text) {
        try {
            return new ClientId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new RecordNotFound();
        }
    }
}
