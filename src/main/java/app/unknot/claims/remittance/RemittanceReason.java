package app.unknot.claims.remittance;

import app.unknot.claims.RemittanceReport;
import app.unknot.shared.Money;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A reason for parking, as stored. */
@Embeddable
public class RemittanceReason {
    private String reason;
    private @Nullable Long offByCents;

    @SuppressWarnings("NullAway.Init")
    protected RemittanceReason() {}

    public RemittanceReason(RemittanceReport.Reason reason) {
        this.reason = reason.text();
        Money offBy = reason.offBy();
        this.offByCents = offBy == null ? null : offBy.cents();
    }

    public RemittanceReport.Reason reason() {
        return new RemittanceReport.Reason(reason, offByCents == null ? null : Money.ofCents(offByCents));
    }
}
