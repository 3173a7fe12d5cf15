package app.unknot.clients.history;

/** The parts of a health history, in the order in which a first visit goes through them. */
public enum HistoryTopic {
    YOU("You"),
    PAIN("Your pain"),
    HEALTH("Health"),
    DAILY_LIFE("Daily life"),
    CARE("Care so far"),
    COMFORT("Comfort"),
    GOALS("Goals");

    private final String title;

    HistoryTopic(String title) {
        this.title = title;
    }

    /** As the client reads it. */
    public String title() {
        return title;
    }
}
