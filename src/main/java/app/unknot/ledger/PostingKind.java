package app.unknot.ledger;

/** What a posting says about money. Amounts are positive in the usual direction and negative when they are taken back. */
public enum PostingKind {
    /** The practice asks for it. */
    CHARGE,
    /** The payer paid it. */
    PAYER_PAYMENT,
    /** The contract waives it. */
    CONTRACT,
    /** The payer leaves it to the client. */
    CLIENT_SHARE,
    /** The payer moves it outside any claim; positive reduces what it pays. */
    PROVIDER_ADJUSTMENT
}
