package app.unknot.claims.remittance;

import java.util.UUID;

/** What the claims of one remittance in one state add up to. */
record RowSum(UUID remittance, RowState state, long rows, long paidCents) {}
