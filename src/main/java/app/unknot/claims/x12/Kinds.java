package app.unknot.claims.x12;

import app.unknot.claims.packet.TransactionHead.Kind;
import app.unknot.claims.words.ClaimsWords;

/** Tells transactions apart by what they and their groups say they are. */
public final class Kinds {
    private static final String[] BEGINNINGS = {
        "BPR", "TRN", "CLP", "PLB", "SVC", "BHT", "AK1", "AK2", "AK9", "STC", "HL"
    };

    /** What groups of payments say they are (GS01). */
    private static final String PAYMENTS = "HP";

    private Kinds() {}

    /**
     * @param code ST01, or empty
     * @param guide ST03 or GS08, or empty
     * @param group GS01, or empty
     */
    static Kind of(String code, String guide, String group) {
        return switch (code) {
            case "835" -> Kind.PAYMENT;
            case "277" -> guide.isEmpty() || guide.contains("X214") ? Kind.CLAIM_ANSWER : Kind.OTHER;
            case "999" -> Kind.FILE_RECEIPT;
            case "TA1" -> Kind.ENVELOPE_RECEIPT;
            case "" -> group.equals(PAYMENTS) || group.isEmpty() ? Kind.PAYMENT : Kind.OTHER;
            default -> group.equals(PAYMENTS) ? Kind.PAYMENT : Kind.OTHER;
        };
    }

    static boolean beginsSomething(Segment segment) {
        for (String tag : BEGINNINGS) if (segment.is(tag)) return true;
        return false;
    }

    /** What a transaction is, in words for the person who chose the file. */
    public static String named(String code) {
        return switch (code) {
            case "837" -> ClaimsWords.A_CLAIM_FILE_837.text();
            case "835" -> ClaimsWords.A_PAYMENT_835.text();
            case "999" -> ClaimsWords.A_RECEIPT_FOR_A_CLAIM.text();
            case "997" -> ClaimsWords.A_RECEIPT_FOR_A_CLAIM_FILE.text();
            case "277" -> ClaimsWords.A_CLAIM_STATUS_REPORT_277.text();
            case "276" -> ClaimsWords.A_CLAIM_STATUS_QUESTION_276.text();
            case "271" -> ClaimsWords.AN_ANSWER_ABOUT_COVERAGE_271.text();
            case "270" -> ClaimsWords.A_QUESTION_ABOUT_COVERAGE_270.text();
            case "278" -> ClaimsWords.AN_AUTHORIZATION_278.text();
            case "820" -> ClaimsWords.A_PREMIUM_PAYMENT_820.text();
            case "834" -> ClaimsWords.AN_ENROLLMENT_834.text();
            case "TA1" -> ClaimsWords.A_RECEIPT_FOR_AN_ENVELOPE.text();
            default -> ClaimsWords.A_FILE_OF_KIND.text(code);
        };
    }
}
