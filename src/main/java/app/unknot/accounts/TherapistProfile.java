package app.unknot.accounts;

import java.time.LocalDate;

/**
 * The professional facts about a therapist that notes and claims carry.
 *
 * @param npi individual national provider identifier, or empty
 * @param licenceExpires last day on which the licence is valid
 */
public record TherapistProfile(
        UserId id,
        String firstName,
        String lastName,
        String credentials,
        String npi,
        String licenceNumber,
        String licenceState,
        LocalDate licenceExpires) {
    public String name() {
        return firstName + " " + lastName;
    }
}
