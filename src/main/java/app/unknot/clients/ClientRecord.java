package app.unknot.clients;

import app.unknot.clients.contact.ClientDetails;
import java.time.Instant;

/**
 * The whole client record, for whoever may open it.
 *
 * @param version counts the changes, so that two people cannot write over each other
 */
public record ClientRecord(
        ClientContact contact,
        ClientDetails details,
        String occupation,
        String allergies,
        String complaint,
        Instant createdAt,
        long version) {
    public ClientReference reference() {
        return contact.client();
    }

    /** How the client is spoken to. */
    public String goesBy() {
        return details.preferredName().isEmpty() ? reference().firstName() : details.preferredName();
    }
}
