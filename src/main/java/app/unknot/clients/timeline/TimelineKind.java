package app.unknot.clients.timeline;

/** What a client's history is made of. */
public enum TimelineKind {
    SESSION("Sessions"),
    ADDENDUM("Addenda"),
    ENCOUNTER("Not treated"),
    PLAN("Plans"),
    HOLD("Holds"),
    SCORE("Scores"),
    LETTER("Letters"),
    DOCUMENT("Documents");

    private final String title;

    TimelineKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
