package app.unknot.accounts;

/** One refusal too many within a minute: answered without saying whether there is such a record. Shown as page 429. */
public final class AskedTooOften extends RecordNotFound {
    /** What the person reads. */
    public static final String WORDS =
            "You have asked for many records that are not open to you. Wait a minute, then try again."
                    + " Your own clients stay open. The practice's managers have been told.";

    /** When to try again. */
    public static final int RETRY_SECONDS = 60;
}
