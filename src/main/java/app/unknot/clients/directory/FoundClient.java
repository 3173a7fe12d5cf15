package app.unknot.clients.directory;

import app.unknot.clients.ClientReference;

/** A client in a list: who it is and how to reach them. */
public record FoundClient(ClientReference reference, String phone, String email) {}
