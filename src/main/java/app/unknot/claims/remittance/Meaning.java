package app.unknot.claims.remittance;

/** What an adjustment means for the books. */
enum Meaning {
    /** Nobody owes it any more. */
    CONTRACT,
    /** The client owes it. */
    CLIENT,
    /** Another payer took care of it before. */
    PRIOR,
    /** It stays open: somebody has to ask or decide. */
    OPEN
}
