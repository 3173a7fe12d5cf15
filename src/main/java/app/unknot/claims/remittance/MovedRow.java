package app.unknot.claims.remittance;

import app.unknot.claims.RemittanceReport;
import app.unknot.claims.packet.ProviderAdjustment;
import app.unknot.shared.Money;
import jakarta.persistence.Embeddable;

/** Money that was moved outside any claim, as stored. */
@Embeddable
class MovedRow {
    private String reason;
    private String reference;
    private long cents;

    @SuppressWarnings("NullAway.Init")
    protected MovedRow() {}

    MovedRow(ProviderAdjustment moved) {
        this.reason = moved.reason();
        this.reference = moved.reference();
        this.cents = moved.amount().cents();
    }

    RemittanceReport.Moved moved() {
        return new RemittanceReport.Moved(reason, reference, Money.ofCents(cents));
    }
}
