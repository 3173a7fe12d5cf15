package app.unknot.audit.acts;

/** What acts are about. An admin sees those of security only. */
public enum ActGroup {
    RECORDS("Client records", false),
    HEALTH("Health history and screening", false),
    NOTES("Session notes", false),
    PLANS("Treatment plans", false),
    LETTERS("Letters and documents", false),
    CONSENTS("Consents", false),
    VISITS("Appointments", false),
    CLAIMS("Insurance and claims", false),
    REPORTS("Reports", false),
    SIGN_IN("Signing in and tablets", true),
    ACCOUNTS("Accounts", true),
    SETTINGS("Practice settings", true),
    SYSTEM("Backups, keys and the log", true);

    private final String title;
    private final boolean security;

    ActGroup(String title, boolean security) {
        this.title = title;
        this.security = security;
    }

    public String title() {
        return title;
    }

    /** Whether it is about the safety of the portal rather than about clients. */
    public boolean isSecurity() {
        return security;
    }
}
