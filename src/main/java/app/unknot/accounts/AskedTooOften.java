package app.unknot.accounts;

/** One refusal too many within a minute: answered without saying whether there is such a record. Shown as page 429. */
public final class AskedTooOften extends RecordNotFound {
    /** What the person reads. */
    public static final String WORDS =
            "You tried to open many records you have no access to. Wait a minute, then try again. You"
                    + " can still open your own clients. The practice's managers have been notified.";

    /** When to try again. */
    public static final int RETRY_SECONDS = 60;
}
