package app.unknot.shared.ui;

/**
 * A page of settings that belongs to a module above the practice. Each such module has a bean for each of them, and the practice's page
 * leads to them.
 *
 * @param kind what is set there
 * @param address of the page
 */
public record SettingsPage(Kind kind, String address) {
    /** What the practice's page has words for. */
    public enum Kind {
        CONSENT_FORMS,
        PLAN_RHYTHMS,
        READING
    }
}
