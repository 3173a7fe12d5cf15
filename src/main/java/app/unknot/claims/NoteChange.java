package app.unknot.claims;

/** What became of the note after its claim was made. */
public enum NoteChange {
    /** Something was added after the claim had gone to the payer. */
    AMENDED("Amended after billing"),
    /** The note belongs to another client. */
    MOVED("Note moved to another record");

    private final String title;

    NoteChange(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
