package app.unknot.ledger;

import java.util.UUID;

/** What one kind of posting adds up to for a claim. */
record KindSum(UUID claim, PostingKind kind, long cents) {}
