package app.unknot.accounts.access;

/** What a row about a client holds. An action, and a work of the product, opens some kinds and no others. */
public enum Content {
    CONTACT,
    SCHEDULE,
    /** What was told about health, what screening decided, and what was agreed to. */
    HEALTH,
    /** That a client is on hold, without the reason. */
    HOLD,
    /** Providers' papers and until when they last. */
    PAPER,
    DOCUMENT,
    LETTER,
    PLAN,
    NOTE,
    SCORE,
    MONEY
}
