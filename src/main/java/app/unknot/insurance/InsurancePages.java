package app.unknot.insurance;

import app.unknot.shared.Addresses;

/** Addresses of the pages about insurance. */
public final class InsurancePages {
    public static final String PAYERS = "insurance";
    public static final String PAYER = PAYERS + "/payers/:payer";
    public static final String CODES = PAYERS + "/codes";
    public static final String DIAGNOSES = PAYERS + "/diagnoses";

    private InsurancePages() {}

    public static String payer(PayerId payer) {
        return Addresses.of(PAYER, payer);
    }
}
