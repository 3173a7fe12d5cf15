package app.unknot.claims;

/** Where a payment stands. */
public enum RemittanceState {
    /** All of its claims are posted or settled. */
    POSTED,
    /** Its total holds; some of its claims wait. */
    PARKED,
    /** Its total does not hold, or it cannot be read; nothing of it is posted. */
    REFUSED,
    /** It is being posted, set by set. */
    POSTING
}
