package app.unknot.claims;

import app.unknot.shared.text.Text;

/** Where a claim stands. */
public enum ClaimState implements Text {
    /** Nothing blocks it; somebody confirms that it may go. */
    DRAFT,
    /** Something blocks it. */
    TO_FIX,
    /** It goes with the next file. */
    READY,
    /** It went; the payer has not answered. */
    SUBMITTED,
    /** Nothing is open at the payer. */
    PAID,
    /** The payer paid, and owes a rest or an explanation. */
    PARTIALLY_PAID,
    /** The payer paid nothing and left nothing to the client. */
    DENIED,
    /** The payer paid nothing; the client owes what the contract leaves. */
    PATIENT_OWES;

    public String title() {
        return text();
    }

    /** Whether a file has carried it to the payer. */
    public boolean wasSent() {
        return compareTo(READY) > 0;
    }
}
