package app.unknot.claims.packet;

import app.unknot.shared.text.Text;

/** What a version of a claim is to the payer (CLM05-3 of the 837P). */
public enum ClaimFrequency implements Text {
    /** A first claim; also one that was rejected, and is sent again. */
    ORIGINAL("1"),
    /** Takes the place of a claim that the payer has. */
    REPLACEMENT("7"),
    /** Takes a claim that the payer has back. */
    VOID("8");

    private final String code;

    ClaimFrequency(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether it changes a claim that the payer has, and has to name it. */
    public boolean changesAnother() {
        return this != ORIGINAL;
    }

    public String title() {
        return text();
    }
}
