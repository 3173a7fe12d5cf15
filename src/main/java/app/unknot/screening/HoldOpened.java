package app.unknot.screening;

import app.unknot.clients.ClientId;

/** Screening put a client's appointments on hold; published in the transaction of the screening. */
public record HoldOpened(ClientId client, Level level) {}
