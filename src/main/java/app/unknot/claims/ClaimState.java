package app.unknot.claims;

/** Where a claim stands. */
public enum ClaimState {
    /** Nothing blocks it; somebody confirms that it may go. */
    DRAFT("To confirm"),
    /** Something blocks it. */
    TO_FIX("To fix"),
    /** It goes with the next file. */
    READY("Ready"),
    /** It went; the payer has not answered. */
    SUBMITTED("Sent"),
    /** Nothing is open at the payer. */
    PAID("Paid"),
    /** The payer paid, and owes a rest or an explanation. */
    PARTIALLY_PAID("Partly paid"),
    /** The payer paid nothing and left nothing to the client. */
    DENIED("Denied"),
    /** The payer paid nothing; the client owes what the contract leaves. */
    PATIENT_OWES("Client owes");

    private final String title;

    ClaimState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether a file has carried it to the payer. */
    public boolean wasSent() {
        return compareTo(READY) > 0;
    }
}
