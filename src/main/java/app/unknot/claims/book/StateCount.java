package app.unknot.claims.book;

import app.unknot.claims.ClaimState;

/** Claims in one state, and the sum of their charges in cents. */
public record StateCount(ClaimState state, long claims, long cents) {}
