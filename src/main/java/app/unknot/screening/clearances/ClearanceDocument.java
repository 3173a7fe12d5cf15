package app.unknot.screening.clearances;

import app.unknot.accounts.UserId;
import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import app.unknot.clients.ClientId;
import app.unknot.clients.documents.DocumentId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one paper of a provider clears: a row for each rule. It counts once it is verified, until it expires or is withdrawn. */
@Entity
public class ClearanceDocument implements AboutClient {
    @Id
    private UUID id;

    private UUID clientId;
    private @Nullable UUID documentId;
    private String rule;
    private String provider;
    private String profession;
    private String contact;
    private LocalDate issuedOn;
    private LocalDate expiresOn;
    private @Nullable String sealedTerms;
    private @Nullable UUID keptBy;
    private @Nullable UUID verifiedBy;
    private @Nullable Instant verifiedAt;
    private @Nullable Instant withdrawnAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ClearanceDocument() {}

    @Override
    public UUID aboutClient() {
        return clientId;
    }

    @Override
    public Content content() {
        return Content.PAPER;
    }

    /** @param sealedTerms sealed at the {@link #place} of the document */
    ClearanceDocument(
            UUID id,
            ClientId client,
            DocumentId document,
            String rule,
            ClearanceForm form,
            String sealedTerms,
            UserId keptBy) {
        this.id = id;
        this.clientId = client.value();
        this.documentId = document.value();
        this.rule = rule;
        this.provider = form.provider();
        this.profession = form.profession();
        this.contact = form.contact();
        this.issuedOn = form.issuedOn();
        this.expiresOn = form.expiresOn();
        this.sealedTerms = sealedTerms;
        this.keptBy = keptBy.value();
    }

    static String place(DocumentId document) {
        return "clearance_document.terms." + document;
    }

    ClientId client() {
        return new ClientId(clientId);
    }

    /** Its paper; from before papers were kept there are rows without one. */
    @Nullable
    public DocumentId document() {
        return documentId == null ? null : new DocumentId(documentId);
    }

    String rule() {
        return rule;
    }

    String provider() {
        return provider;
    }

    String profession() {
        return profession;
    }

    String contact() {
        return contact;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }

    @Nullable
    String sealedTerms() {
        return sealedTerms;
    }

    boolean isVerified() {
        return verifiedAt != null;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Who verified it, or has kept it and should see to it. */
    @Nullable
    UserId owner() {
        UUID owner = verifiedBy != null ? verifiedBy : keptBy;
        return owner == null ? null : new UserId(owner);
    }

    void verify(UserId by, Instant at) {
        verifiedBy = by.value();
        verifiedAt = at;
    }

    void withdraw(Instant at) {
        withdrawnAt = at;
    }
}
