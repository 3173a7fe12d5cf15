package app.unknot.insurance.payers;

import app.unknot.insurance.PayerId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payer on file. */
@Entity
public class Payer {
    @Id
    private UUID id;

    private String name;
    private String payerCode;
    private String filingIndicator;
    private boolean inNetwork;
    private String phone;
    private String portal;
    private boolean active;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Payer() {}

    @SuppressWarnings("NullAway.Init")
    Payer(UUID id, PayerIdentity identity) {
        this.id = id;
        change(identity);
    }

    final void change(PayerIdentity identity) {
        name = identity.name();
        payerCode = identity.payerCode();
        filingIndicator = identity.filingIndicator().code();
        inNetwork = identity.inNetwork();
        phone = identity.phone();
        portal = identity.portal();
        active = identity.active();
    }

    public PayerId id() {
        return new PayerId(id);
    }

    /** How often it was changed. */
    long changes() {
        return version == null ? 0 : version;
    }

    public PayerIdentity identity() {
        return new PayerIdentity(name, payerCode, PlanKind.of(filingIndicator), inNetwork, phone, portal, active);
    }
}
