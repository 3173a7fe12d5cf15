package app.unknot.screening;

import java.time.LocalDate;

/**
 * A document by a healthcare provider that was seen and verified.
 *
 * @param rule code of the rule that it answers, such as C01
 * @param provider who signed it
 * @param expiresOn last day on which it counts; by default 90 days after issue
 */
public record Approval(String rule, String provider, String profession, LocalDate issuedOn, LocalDate expiresOn) {
    private static final int VALID_DAYS = 90;

    public static Approval validByDefault(String rule, String provider, String profession, LocalDate issuedOn) {
        return new Approval(rule, provider, profession, issuedOn, issuedOn.plusDays(VALID_DAYS));
    }
}
