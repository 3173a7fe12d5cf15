package app.unknot.practice;

import java.time.ZoneId;

/**
 * The practice as it names itself to clients and payers.
 *
 * @param npi national provider identifier of the practice, 10 digits, or empty
 * @param taxId employer identification number, 9 digits, or empty
 * @param taxonomy provider taxonomy code, such as 225700000X
 * @param zip five or nine digits
 * @param emergencyNumber what the emergency card tells to call
 */
public record PracticeProfile(
        String name,
        String npi,
        String taxId,
        String taxonomy,
        String street,
        String city,
        String state,
        String zip,
        String phone,
        ZoneId zone,
        String emergencyNumber) {
    private static final ZoneId UTC = ZoneId.of("UTC");

    /** What stands in before the set-up. */
    static PracticeProfile unnamed() {
        return new PracticeProfile("", "", "", "", "", "", "", "", "", UTC, "911");
    }
}
