package app.unknot.claims;

/** A claim file, ready to be carried to the clearinghouse. */
@SuppressWarnings("ArrayRecordComponent")
public record ExportedFile(String name, byte[] bytes) {}
