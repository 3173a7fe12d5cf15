package app.unknot.clients.emergency;

/** Why somebody needs a record that is not in their care. Said in words besides. */
public enum EmergencyReason {
    MEDICAL("Medical emergency"),
    ABSENCE("The treating colleague is absent"),
    SAFETY("Someone's safety"),
    LEGAL("Legal duty"),
    OTHER("Another reason");

    private final String title;

    EmergencyReason(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
