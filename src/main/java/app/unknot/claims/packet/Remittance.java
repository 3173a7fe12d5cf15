package app.unknot.claims.packet;

import app.unknot.shared.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * One payment of a payer and what it is made of.
 *
 * @param trace the payment's trace number
 * @param payerId who paid, as the trace names it
 */
public record Remittance(
        String trace,
        String payerId,
        String payerName,
        LocalDate paidOn,
        Money paid,
        List<RemittedClaim> claims,
        List<ProviderAdjustment> providerAdjustments) {
    public Remittance {
        claims = List.copyOf(claims);
        providerAdjustments = List.copyOf(providerAdjustments);
    }
}
