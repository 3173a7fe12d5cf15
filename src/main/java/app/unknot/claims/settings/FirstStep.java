package app.unknot.claims.settings;

/** What claims need of the practice before the first one can go. */
public enum FirstStep {
    PRACTICE,
    LICENSE,
    CODES,
    PAYER,
    CLEARINGHOUSE
}
