package app.unknot.claims;

import app.unknot.shared.Addresses;

/** Addresses of claims. */
public final class ClaimPages {
    public static final String CLAIMS = "claims/:claim?([0-9a-f-]{36})";
    public static final String CASE = "claims/:claim/case";
    public static final String FILES = "claims/files";
    public static final String SETTINGS = "claims/settings";
    public static final String REMITTANCES = "claims/remittances";

    private ClaimPages() {}

    /** Everything about one claim. */
    public static String caseOf(ClaimId claim) {
        return Addresses.of(CASE, claim);
    }

    /** The work queues, with no claim open. */
    public static String queues() {
        return Addresses.of(CLAIMS);
    }
}
