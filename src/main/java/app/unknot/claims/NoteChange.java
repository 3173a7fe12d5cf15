package app.unknot.claims;

/** What a manager has to know of the note before or after its claim goes. */
public enum NoteChange {
    /** Something was added after the claim had gone to the payer. */
    AMENDED("Amended after billing"),
    /** The note belongs to another client. */
    MOVED("Note moved to another record"),
    /** A warning sign ended the session: only what was done until then may be billed. */
    STOPPED("Session was stopped");

    private final String title;

    NoteChange(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
