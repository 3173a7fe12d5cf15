package app.unknot.clients;

import app.unknot.accounts.RecordNotFound;
import app.unknot.audit.Matter;
import java.util.UUID;

/** Names one client record. */
public record ClientId(UUID value) {
    /** The record itself, for the log. */
    public Matter matter() {
        return matter("client " + value);
    }

    /** A part of the record, for the log, such as {@code note 0198...}. */
    public Matter matter(String object) {
        return Matter.ofClient(value, object);
    }

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
