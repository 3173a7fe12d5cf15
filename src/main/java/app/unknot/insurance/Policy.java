package app.unknot.insurance;

import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client's policy with a payer. */
@Entity
class Policy implements AboutClient {
    @Id
    private UUID id;

    private UUID clientId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "payer_id")
    private Payer payer;

    private String memberId;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private boolean signatureOnFile;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Policy() {}

    @Override
    public UUID aboutClient() {
        return clientId;
    }

    @Override
    public Content content() {
        return Content.MONEY;
    }

    Policy(
            UUID id,
            UUID client,
            Payer payer,
            String memberId,
            LocalDate from,
            @Nullable LocalDate to,
            boolean signatureOnFile) {
        this.id = id;
        this.clientId = client;
        this.payer = payer;
        this.memberId = memberId;
        this.validFrom = from;
        this.validTo = to;
        this.signatureOnFile = signatureOnFile;
    }

    Coverage coverage(@Nullable Prescribed prescription) {
        return new Coverage(payer.id(), payer.form(), memberId, validFrom, validTo, signatureOnFile, prescription);
    }
}
