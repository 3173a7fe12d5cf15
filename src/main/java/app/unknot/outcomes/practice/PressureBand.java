package app.unknot.outcomes.practice;

import app.unknot.shared.text.Text;

/** The highest pressure of a session, in the bands of the session note. */
public enum PressureBand implements Text {
    /** 0 to 3. */
    LIGHT,
    /** 4 and 5. */
    MEDIUM,
    /** 6 and 7. */
    FIRM,
    /** 8 to 10. */
    DEEP;

    private static final int MEDIUM_FROM = 4;
    private static final int FIRM_FROM = 6;
    private static final int DEEP_FROM = 8;

    static PressureBand of(int pressure) {
        if (pressure < MEDIUM_FROM) return LIGHT;
        if (pressure < FIRM_FROM) return MEDIUM;
        return pressure < DEEP_FROM ? FIRM : DEEP;
    }
}
