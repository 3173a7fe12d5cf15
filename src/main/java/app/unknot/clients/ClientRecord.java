package app.unknot.clients;

import java.time.Instant;

/**
 * The whole client record, for whoever may open it.
 *
 * @param version counts the changes, so that two people cannot write over each other
 */
public record ClientRecord(
        ClientContact contact, String occupation, String allergies, String complaint, Instant createdAt, long version) {
    public ClientReference reference() {
        return contact.client();
    }
}
