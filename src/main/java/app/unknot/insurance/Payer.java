package app.unknot.insurance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payer on file. */
@Entity
class Payer {
    @Id
    private UUID id;

    private String name;
    private String payerCode;
    private String filingIndicator;

    @Enumerated(EnumType.STRING)
    private UnitCounting counting;

    private int filingDays;
    private boolean wantsReferring;
    private boolean wantsTherapyModifier;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Payer() {}

    Payer(UUID id, PayerForm form) {
        this.id = id;
        this.name = form.name();
        this.payerCode = form.payerId();
        this.filingIndicator = form.filingIndicator();
        this.counting = form.counting();
        this.filingDays = form.filingDays();
        this.wantsReferring = form.wantsReferring();
        this.wantsTherapyModifier = form.wantsTherapyModifier();
    }

    PayerId id() {
        return new PayerId(id);
    }

    PayerForm form() {
        return new PayerForm(
                name, payerCode, filingIndicator, counting, filingDays, wantsReferring, wantsTherapyModifier);
    }
}
