package app.unknot.plans.dose;

import app.unknot.shared.text.Text;

/** How long the present episode has lasted: below 4 weeks, up to 12 weeks, longer. */
public enum Acuity implements Text {
    ACUTE,
    SUBACUTE,
    CHRONIC;

    private static final int FOUR_WEEKS = 28;
    private static final int TWELVE_WEEKS = 84;

    /**
     * Days 28 and 84 count as subacute; the boundary days are our own decision.
     *
     * @param days since the onset of this episode, 0 or more
     */
    public static Acuity ofDays(int days) {
        if (days < 0) throw new IllegalArgumentException("The start of the pain cannot be in the future");
        if (days < FOUR_WEEKS) return ACUTE;
        return days <= TWELVE_WEEKS ? SUBACUTE : CHRONIC;
    }
}
