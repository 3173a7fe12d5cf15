package app.unknot.practice;

/**
 * The practice as it names itself to clients and payers.
 *
 * @param npi national provider identifier of the practice, 10 digits, or empty
 * @param taxId employer identification number, 9 digits, or empty
 * @param taxonomy provider taxonomy code, such as 225700000X
 * @param zip five or nine digits
 * @param region how it writes days and times, and by which clock
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
        PracticeRegion region,
        String emergencyNumber) {
    /** What stands in before the set-up. */
    static PracticeProfile unnamed(PracticeRegion region) {
        return new PracticeProfile("", "", "", "", "", "", "", "", "", region, "911");
    }
}
