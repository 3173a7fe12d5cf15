package app.unknot.insurance.codes;

import app.unknot.anatomy.Technique;
import app.unknot.shared.text.Text;
import java.util.Set;

/** Codes that massage therapists use most, in our own words. The numbers alone: who bills with them needs the right to use them. */
public enum StarterCode implements Text {
    MASSAGE("97124", 15, Set.of(Technique.SWEDISH)),
    MANUAL_THERAPY("97140", 15, Set.of(Technique.DEEP_TISSUE, Technique.TRIGGER_POINT)),
    PACKS("97010", 0, Set.of());

    private final String code;
    private final int minutes;
    private final Set<Technique> techniques;

    StarterCode(String code, int minutes, Set<Technique> techniques) {
        this.code = code;
        this.minutes = minutes;
        this.techniques = techniques;
    }

    public String code() {
        return code;
    }

    /** Of a unit; 0 for once a day. */
    public int minutes() {
        return minutes;
    }

    public Set<Technique> techniques() {
        return techniques;
    }

    public String title() {
        return code + " " + text();
    }
}
