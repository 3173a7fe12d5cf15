package app.unknot.audit.acts;

import app.unknot.shared.text.Text;

/** What acts are about. An admin sees those of security only. */
public enum ActGroup implements Text {
    RECORDS(false),
    HEALTH(false),
    NOTES(false),
    PLANS(false),
    LETTERS(false),
    CONSENTS(false),
    VISITS(false),
    CLAIMS(false),
    REPORTS(false),
    SIGN_IN(true),
    ACCOUNTS(true),
    SETTINGS(true),
    SYSTEM(true);

    private final boolean security;

    ActGroup(boolean security) {
        this.security = security;
    }

    public String title() {
        return text();
    }

    /** Whether it is about the safety of the portal rather than about clients. */
    public boolean isSecurity() {
        return security;
    }
}
