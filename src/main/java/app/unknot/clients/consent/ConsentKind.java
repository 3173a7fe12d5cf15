package app.unknot.clients.consent;

/** What is agreed to, each on its own paper. */
public enum ConsentKind {
    TREATMENT("Treatment", "treatment"),
    MINOR("Treatment of a minor", "a guardian to the treatment of a minor"),
    GLUTEAL("Work on the buttocks", "work on the buttocks"),
    ELECTRONIC_RECORDS("Electronic records", "electronic records"),
    SHARING("Sharing with providers and payers", "sharing with providers and payers");

    private final String title;
    private final String object;

    ConsentKind(String title, String object) {
        this.title = title;
        this.object = object;
    }

    public String title() {
        return title;
    }

    /** As in "consent to ...", in the middle of a sentence. */
    String object() {
        return object;
    }

    /** Whether the therapist signs too, because both are bound by what it says of the work. */
    public boolean bindsTherapist() {
        return this == TREATMENT || this == MINOR || this == GLUTEAL;
    }

    /** Whether a guardian alone signs; on the others of a minor, the guardian signs beside the client. */
    public boolean isGuardians() {
        return this == MINOR;
    }
}
