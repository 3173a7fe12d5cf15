package app.unknot.ledger;

/** What one kind of posting adds up to. */
record KindSum(PostingKind kind, long cents) {}
