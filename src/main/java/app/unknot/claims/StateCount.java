package app.unknot.claims;

/** Claims in one state, and the sum of their charges in cents. */
record StateCount(ClaimState state, long claims, long cents) {}
