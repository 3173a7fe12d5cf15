package app.unknot.e2e;

/** What a therapist counts on in the middle of a session, the weightiest first. {@link Shows} ties each to its tests. */
enum Behaviour {
    /** Every tap, word and stroke is kept within two seconds, and the screen says where. */
    NOTHING_IS_LOST,
    /** An expired session, lost Wi-Fi, a closed tab or a reload come back to the same client, section and cursor. */
    SURVIVES_INTERRUPTION,
    /** Name, date of birth and alerts stay on every screen; another client's record does not touch the open draft. */
    WHOSE_RECORD_IS_OBVIOUS,
    /** Limits and places not to touch are seen before hands-on: without a tap there is no way past them. */
    LIMITS_BEFORE_HANDS_ON,
    /** Now and next are on top of today, one tap from the note. */
    ONE_TAP_FROM_TODAY,
    /** Last pain and change, what was done where at which pressure, today's plan and open flags fit one look. */
    BRIEFING_AT_A_GLANCE,
    /** Pain before and after take one tap each, and pain after is asked before the signature. */
    PAIN_IN_ONE_TAP,
    /** Region, technique, pressure and minutes take four taps at most; what comes from last time says so. */
    REGION_IN_FOUR_TAPS,
    /** Too much, or more, is one tap during the work and no dialog. */
    PRESSURE_CORRECTED_IN_ONE_TAP,
    /** The body map takes finger and pen, undo, zoom and a resting palm. */
    BODY_MAP_BY_FINGER_AND_PEN,
    /** Each section can be taken over from last time, tinted until touched, compared at the signature. */
    SAME_AS_LAST_TIME,
    /** A routine note takes twelve taps at most, the full note is one tap away. */
    ROUTINE_IN_TWELVE_TAPS,
    /** Signing is one tap that leads to the first gap; the claim never stands in its way. */
    SIGN_WITH_CLEAR_GAPS,
    /** After the signature there are addenda only, and the original stays readable. */
    ADDENDUM_ONLY_AFTER_SIGNING,
    /** Both ways of holding the tablet work: nothing clipped, the bar stays, nothing needs hover or a long press. */
    LANDSCAPE_AND_PORTRAIT,
    /** Text fields take the tablet's own dictation and keep it when the keyboard goes. */
    DICTATION,
    /** The timer starts with one tap, feeds the minutes and goes on while the screen sleeps. */
    TIMER_THAT_GOES_ON,
    /** The client marks pain, answers and signs; everything else is locked until the PIN returns to the same spot. */
    HAND_OVER,
    /** A shared tablet locks and resumes by PIN with the draft as it was. */
    LOCK_AND_RESUME,
    /** Visits used, the checkpoint, the next visit and home care are reached without leaving the note. */
    PLAN_AND_NEXT_STEP
}
