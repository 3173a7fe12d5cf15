package app.unknot.screening;

/** The letter that a level calls for. */
public enum LetterNeed {
    EMERGENCY_HANDOVER,
    URGENT_REFERRAL,
    CLEARANCE_REQUEST,
    REFERRAL_OFFERED
}
