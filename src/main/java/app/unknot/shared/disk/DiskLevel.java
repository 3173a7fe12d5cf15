package app.unknot.shared.disk;

/** What the room that is left allows. */
public enum DiskLevel {
    /** Everything. */
    AMPLE,
    /** Everything but files: no uploads, exports and imports. */
    LOW,
    /** Notes, signatures and sign-ins; notes are the last thing refused. */
    NOTES_ONLY
}
