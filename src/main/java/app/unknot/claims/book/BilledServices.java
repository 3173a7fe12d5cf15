package app.unknot.claims.book;

import app.unknot.clients.ClientId;
import app.unknot.insurance.BilledUnits;
import app.unknot.insurance.PayerId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What claims have billed and not given up: neither rejected nor replaced, voided or discarded. */
@Component
class BilledServices implements BilledUnits {
    private final ClaimRepository claims;

    BilledServices(ClaimRepository claims) {
        this.claims = claims;
    }

    /** What the client's other claims bill to the payer of this one. */
    List<Service> others(Claim claim) {
        return claims.billed(claim.client().value(), claim.current().payer().value(), ClaimBook.PRACTICE).stream()
                .filter(one -> !one.claim().equals(claim.id().value()))
                .toList();
    }

    @Override
    public List<Line> of(ClientId client, PayerId payer, LocalDate first, LocalDate last) {
        return claims.billed(client.value(), payer.value(), ClaimBook.PRACTICE).stream()
                .filter(one -> !one.day().isBefore(first) && !one.day().isAfter(last))
                .map(one -> new Line(one.day(), one.code(), one.units()))
                .toList();
    }

    /** One service line of a claim. */
    record Service(java.util.UUID claim, LocalDate day, String code, int units) {}
}
