package app.unknot.screening;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class ClearanceDocument {
    @Id
    private UUID id;

    private UUID clientId;
    private String rule;
    private String provider;
    private String profession;
    private LocalDate issuedOn;
    private LocalDate expiresOn;
    private UUID verifiedBy;
    private Instant verifiedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ClearanceDocument() {}

    ClearanceDocument(UUID id, ClientId client, Approval approval, UserId by, Instant at) {
        this.id = id;
        this.clientId = client.value();
        this.rule = approval.rule();
        this.provider = approval.provider();
        this.profession = approval.profession();
        this.issuedOn = approval.issuedOn();
        this.expiresOn = approval.expiresOn();
        this.verifiedBy = by.value();
        this.verifiedAt = at;
    }
}
