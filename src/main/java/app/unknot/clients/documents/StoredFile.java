package app.unknot.clients.documents;

/**
 * A file as it is handed out.
 *
 * @param name made from the record, never the name it came with
 * @param inline whether a browser may show it in a page; everything but the client's photo is a download
 */
public record StoredFile(FileType type, String name, byte[] bytes, boolean inline) {}
