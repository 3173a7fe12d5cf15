package app.unknot.claims.remittance;

import app.unknot.claims.RemittanceReport;
import app.unknot.shared.Money;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A reason for parking, as stored. */
@Embeddable
class RemittanceReason {
    private static final int LONGEST = 300;

    private String reason;
    private @Nullable Long offByCents;

    @SuppressWarnings("NullAway.Init")
    protected RemittanceReason() {}

    RemittanceReason(RemittanceReport.Reason reason) {
        String text = reason.text();
        this.reason = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        Money offBy = reason.offBy();
        this.offByCents = offBy == null ? null : offBy.cents();
    }

    RemittanceReport.Reason reason() {
        return new RemittanceReport.Reason(reason, offByCents == null ? null : Money.ofCents(offByCents));
    }
}
