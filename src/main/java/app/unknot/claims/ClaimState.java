package app.unknot.claims;

import app.unknot.shared.text.Text;

/** Where a version of a claim stands; a case stands where its newest version does. */
public enum ClaimState implements Text {
    /** Nothing blocks it; somebody confirms that it may go. */
    DRAFT(false),
    /** Something blocks it. */
    TO_FIX(false),
    /** What goes out is frozen; it goes with the next file. */
    READY(false),
    /** It is in a file that has not gone. */
    BATCHED(false),
    /** Another claim bills its visits together with others. */
    ELSEWHERE(false),
    /** It will not go; the version before it counts again. */
    DISCARDED(false),
    /** It went; nobody has answered. */
    SUBMITTED(true),
    /** The clearinghouse could read its file. */
    FILE_ACCEPTED(true),
    /** Its file was refused whole: no payer has seen it. */
    FILE_REJECTED(true),
    /** The payer works on it. */
    ACCEPTED(true),
    /** The payer waits for something. */
    PENDED(true),
    /** It was refused before a payer worked on it. It is mended and sent again, never appealed. */
    REJECTED(true),
    /** Nothing is open at the payer. */
    PAID(true),
    /** The payer paid, and owes a rest or an explanation. */
    PARTIALLY_PAID(true),
    /** The payer paid nothing and left nothing to the client. */
    DENIED(true),
    /** The payer paid nothing; the client owes what the contract leaves. */
    PATIENT_OWES(true),
    /** The payer took its answer back, and owes a new one. */
    REVERSED(true),
    /** A later version has taken its place at the payer. */
    REPLACED(true),
    /** The payer has taken the claim back for us. */
    VOIDED(true);

    private final boolean sent;

    ClaimState(boolean sent) {
        this.sent = sent;
    }

    public String title() {
        return text();
    }

    /** Whether a file has carried it away. */
    public boolean wasSent() {
        return sent;
    }
}
