package app.unknot.claims.packet;

import app.unknot.shared.text.Text;

/** In which order the payers of one claim are asked (SBR01 of the 837P). */
public enum PayerSequence implements Text {
    PRIMARY("P"),
    SECONDARY("S"),
    TERTIARY("T");

    private final String code;

    PayerSequence(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String title() {
        return text();
    }
}
