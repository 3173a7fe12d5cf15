package app.unknot.claims.inbound;

import app.unknot.claims.packet.Flaw;
import jakarta.persistence.Embeddable;

/** A flaw as stored. */
@Embeddable
class FlawRow {
    private static final int LONGEST = 4_000;
    private static final int SHOWN = 255;

    private long segment;
    private long atByte;
    private String words;
    private String shown;

    @SuppressWarnings("NullAway.Init")
    protected FlawRow() {}

    FlawRow(Flaw flaw) {
        this.segment = flaw.segment();
        this.atByte = flaw.position();
        this.words = cut(flaw.words(), LONGEST);
        this.shown = cut(flaw.shown(), SHOWN);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    Flaw flaw() {
        return new Flaw(segment, atByte, words, shown);
    }
}
