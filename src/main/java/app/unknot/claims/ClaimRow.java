package app.unknot.claims;

import app.unknot.clients.ClientId;
import app.unknot.shared.LocationId;
import app.unknot.shared.Money;
import java.time.LocalDate;

/**
 * A claim in a list.
 *
 * @param number the claim number that the payer sees
 * @param clientName last name first
 * @param location where the visit was
 * @param serviceDate of the first visit
 * @param lastDate of the last visit
 * @param visits how many it bills
 * @param errors findings that block it
 */
public record ClaimRow(
        ClaimId id,
        String number,
        ClientId client,
        String clientName,
        String payerName,
        LocationId location,
        LocalDate serviceDate,
        LocalDate lastDate,
        int visits,
        ClaimState state,
        Money total,
        int errors,
        int warnings) {
    /** Whether it bills more than one visit. */
    public boolean hasSeveralVisits() {
        return visits > 1;
    }
}
