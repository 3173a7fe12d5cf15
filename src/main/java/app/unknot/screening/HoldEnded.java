package app.unknot.screening;

import app.unknot.clients.ClientId;

/** The hold on a client's appointments was lifted, or had come from a slip of the finger. */
public record HoldEnded(ClientId client) {}
