package app.unknot.clients;

import java.util.UUID;

/** Names one client record. */
public record ClientId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
