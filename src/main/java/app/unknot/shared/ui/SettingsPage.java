package app.unknot.shared.ui;

/**
 * A page of settings that belongs to a module above the one that leads there. Each such module has a bean for each of them.
 *
 * @param kind what is set there
 * @param address of the page
 */
public record SettingsPage(Kind kind, String address) {
    /** What the pages that lead there have words for. */
    public enum Kind {
        CONSENT_FORMS,
        INSTRUMENTS,
        LOCATIONS,
        MESSAGES,
        OWN_CALENDAR,
        PLAN_RHYTHMS,
        READING
    }
}
