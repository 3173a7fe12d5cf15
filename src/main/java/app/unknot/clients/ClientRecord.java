package app.unknot.clients;

import java.time.Instant;

/** The whole client record, for whoever may open it. */
public record ClientRecord(
        ClientContact contact, String occupation, String allergies, String complaint, Instant createdAt) {
    public ClientReference reference() {
        return contact.client();
    }
}
