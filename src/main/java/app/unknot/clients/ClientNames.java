package app.unknot.clients;

import app.unknot.accounts.RecordNotFound;
import java.util.Map;

/** The names that a list needs, found in one go. */
public record ClientNames(Map<ClientId, ClientReference> byId) {
    public ClientNames {
        byId = Map.copyOf(byId);
    }

    /**
     * @throws RecordNotFound when the client was not asked for
     */
    public ClientReference of(ClientId id) {
        ClientReference client = byId.get(id);
        if (client == null) throw new RecordNotFound();
        return client;
    }
}
