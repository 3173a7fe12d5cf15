package app.unknot.clients.merge;

import app.unknot.clients.ClientId;

/**
 * Two records were joined, or parted again. Each module that keeps something that follows from all of a client's rows hears it in the
 * same transaction.
 *
 * @param survivor the record that goes on for the client
 * @param alias the record that leads there from now on, or no longer does
 * @param together false when they were parted
 */
public record RecordsJoined(ClientId survivor, ClientId alias, boolean together) {}
