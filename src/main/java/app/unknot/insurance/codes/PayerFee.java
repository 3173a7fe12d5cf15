package app.unknot.insurance.codes;

import app.unknot.shared.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of a payer's fee schedule. */
@Entity
class PayerFee {
    @Id
    private UUID id;

    private UUID payerId;
    private String code;
    private @Nullable Long chargeCents;
    private @Nullable Long allowedCents;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PayerFee() {}

    PayerFee(UUID id, UUID payer, ScheduledFee form) {
        this.id = id;
        this.payerId = payer;
        this.code = form.code();
        this.chargeCents = cents(form.charge());
        this.allowedCents = cents(form.allowed());
        this.validFrom = form.validFrom();
        this.validTo = form.validTo();
    }

    void endOn(LocalDate day) {
        validTo = day;
    }

    ScheduledFee form() {
        return new ScheduledFee(code, money(chargeCents), money(allowedCents), validFrom, validTo);
    }

    private static @Nullable Long cents(@Nullable Money money) {
        return money == null ? null : Long.valueOf(money.cents());
    }

    private static @Nullable Money money(@Nullable Long cents) {
        return cents == null ? null : Money.ofCents(cents);
    }
}
