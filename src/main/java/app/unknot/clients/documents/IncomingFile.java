package app.unknot.clients.documents;

/**
 * A file as it came in, not yet looked at.
 *
 * @param name as the tablet says; only its ending is read
 */
public record IncomingFile(String name, byte[] bytes) {}
