package app.unknot.claims.filed;

import app.unknot.claims.ClaimId;
import app.unknot.clients.ClientId;
import app.unknot.shared.LocationId;
import app.unknot.shared.Money;
import java.time.LocalDate;

/**
 * A claim of ours as an answer finds it.
 *
 * @param number of the version that is meant, which the payer sees
 * @param payerCode what claim files call the payer, or empty when it is not known any more
 * @param laterAsked whether a later payer was asked for what this version's payer left
 * @param sent whether a file has carried it away, so that a payer may answer for it
 */
public record FiledClaim(
        ClaimId id,
        String number,
        ClientId client,
        String lastName,
        String firstName,
        LocationId location,
        LocalDate serviceDate,
        Money charge,
        String payerName,
        String payerCode,
        boolean laterAsked,
        boolean sent) {
    /** Last name first. */
    public String clientName() {
        return lastName + ", " + firstName;
    }
}
