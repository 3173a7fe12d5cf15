package app.unknot.accounts;

/** What can be asked of the access policy: one row of the permission matrix each. */
public enum Action {
    CLIENT_CONTACT_READ,
    CLIENT_CONTACT_EDIT,
    HEALTH_HISTORY_READ,
    HEALTH_HISTORY_EDIT,
    NOTE_DRAFT,
    NOTE_SIGN,
    NOTE_READ,
    NOTE_ADDENDUM,
    NOTE_COSIGN,
    NOTE_MOVE,
    ENCOUNTER_SIGN,
    PLAN_READ,
    PLAN_EDIT,
    SCORE_SERIES_READ,
    OUTCOMES_OWN,
    OUTCOMES_PRACTICE,
    APPOINTMENT_READ,
    APPOINTMENT_EDIT,
    CLAIMS,
    LEDGER,
    ASSIGNMENTS,
    ACCOUNTS,
    SETTINGS,
    SECURITY_LOG,
    OWN_ACCESSES
}
