package app.unknot.clients.documents;

/** A file that may be kept: its true type, and bytes without anything that runs or tells where a picture was taken. */
record CheckedFile(FileType type, byte[] bytes) {}
