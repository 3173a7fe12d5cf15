package app.unknot.charting.note;

/** What is talked about before the first session's note can be signed: each was, or the client did not want to. */
public enum FirstVisitTopic {
    CONCERNS("Areas of concern"),
    PRESSURE("Comfortable pressure"),
    MOTIONS("Movements that make it worse"),
    INJURIES("Past injuries"),
    GOALS("Goals and problem areas");

    private final String title;

    FirstVisitTopic(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
