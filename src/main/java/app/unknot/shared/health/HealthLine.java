package app.unknot.shared.health;

/**
 * One thing that an admin wants to know of the portal, without any word of a client.
 *
 * @param code stable name for probes and metrics, such as {@code backup.newest}
 * @param title what is looked at, such as "Newest backup"
 * @param sentence how it is, with figures
 * @param advice what to do about it; empty when nothing
 */
public record HealthLine(String code, String title, State state, String sentence, String advice) {
    /** How serious it is: from {@link #BAD} on a probe answers that the portal is down. */
    public enum State {
        GOOD,
        ATTENTION,
        BAD
    }

    public static HealthLine good(String code, String title, String sentence) {
        return new HealthLine(code, title, State.GOOD, sentence, "");
    }
}
