package app.unknot.insurance;

import app.unknot.shared.text.Text;

/** In which order the payers of one client are asked. */
public enum PayerRank implements Text {
    PRIMARY("P"),
    SECONDARY("S"),
    TERTIARY("T");

    private final String code;

    PayerRank(String code) {
        this.code = code;
    }

    /** As claims name it (SBR01). */
    public String code() {
        return code;
    }
}
