package app.unknot.claims;

import app.unknot.shared.Money;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A reason for parking, as stored. */
@Embeddable
class RemittanceReason {
    private String reason;
    private @Nullable Long offByCents;

    @SuppressWarnings("NullAway.Init")
    protected RemittanceReason() {}

    RemittanceReason(RemittanceReport.Reason reason) {
        this.reason = reason.text();
        Money offBy = reason.offBy();
        this.offByCents = offBy == null ? null : offBy.cents();
    }

    RemittanceReport.Reason reason() {
        return new RemittanceReport.Reason(reason, offByCents == null ? null : Money.ofCents(offByCents));
    }
}
