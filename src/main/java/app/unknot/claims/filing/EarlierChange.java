package app.unknot.claims.filing;

/** What has become of what earlier payers said, since a later one was told. */
public enum EarlierChange {
    NONE,
    /** An earlier payer has taken its answer back, and owes a new one. */
    TAKEN_BACK,
    /** An earlier payer says something else now. */
    CHANGED
}
