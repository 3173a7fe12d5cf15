package app.unknot.accounts;

import app.unknot.accounts.words.AccountsWords;

/** One refusal too many within a minute: answered without saying whether there is such a record. Shown as page 429. */
public final class AskedTooOften extends RecordNotFound {
    /** When to try again. */
    public static final int RETRY_SECONDS = 60;

    /** What the person reads. */
    public static String words() {
        return AccountsWords.YOU_TRIED_TO_OPEN_MANY.text();
    }
}
