package app.unknot.claims.remittance;

/** Where a claim of a payment stands. */
public enum RowState {
    POSTED,
    /** In suspense: its money is here and belongs to no claim yet. */
    WAITING,
    /** A manager set it aside with a reason; its money still belongs to no claim. */
    ASIDE,
    /** It tells something and moves no money. */
    NOTED
}
