package app.unknot.charting.note;

/** Why something is added to a signed note. */
public enum AddendumKind {
    LATE_ENTRY("Late entry"),
    ADDENDUM("Addendum"),
    CORRECTION("Correction");

    private final String title;

    AddendumKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
