package app.unknot.clients.emergency;

/** What a manager made of an emergency access. */
public enum ReviewVerdict {
    JUSTIFIED("Justified"),
    TALK("Talk to the person"),
    NOT_JUSTIFIED("Not justified");

    private final String title;

    ReviewVerdict(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether it has to be said why. */
    boolean needsNote() {
        return this != JUSTIFIED;
    }
}
