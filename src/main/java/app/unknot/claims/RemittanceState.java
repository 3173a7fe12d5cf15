package app.unknot.claims;

/** A remittance is posted whole or not at all. */
public enum RemittanceState {
    POSTED,
    /** Something does not add up or is not known here; nothing is posted. */
    PARKED
}
