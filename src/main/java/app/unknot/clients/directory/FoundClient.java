package app.unknot.clients.directory;

import app.unknot.clients.ClientReference;
import app.unknot.clients.contact.ClientStatus;

/**
 * A client in a list: who it is and how to reach them.
 *
 * @param preferredName what the client goes by; empty when that is the first name
 */
public record FoundClient(
        ClientReference reference, String preferredName, String phone, String email, ClientStatus status) {}
