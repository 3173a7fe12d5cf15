package app.unknot.clients.documents;

import app.unknot.accounts.UserId;
import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import app.unknot.clients.ClientId;
import app.unknot.shared.storage.Sealer;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of a file. The file itself lies in sealed parts beside it. */
@Entity
class ClientDocument implements AboutClient {
    @Id
    private UUID id;

    private UUID clientId;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String mediaType;
    private long byteCount;
    private String contentHash;
    private @Nullable LocalDate datedOn;
    private @Nullable LocalDate expiresOn;
    private UUID uploadedBy;
    private Instant uploadedAt;
    private @Nullable UUID verifiedBy;
    private @Nullable Instant verifiedAt;
    private @Nullable UUID withdrawnBy;
    private @Nullable Instant withdrawnAt;
    private String sealedWords;
    private @Nullable String sealedProof;
    private @Nullable String sealedReason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ClientDocument() {}

    @Override
    public UUID aboutClient() {
        return clientId;
    }

    @Override
    public Content content() {
        return Content.DOCUMENT;
    }

    ClientDocument(
            UUID id, ClientId client, DocumentForm form, CheckedFile file, UserId by, Instant at, Sealer sealer) {
        this.id = id;
        this.clientId = client.value();
        this.kind = form.kind();
        this.mediaType = file.type().mediaType();
        this.byteCount = file.bytes().length;
        this.contentHash = file.hash();
        this.datedOn = form.datedOn();
        this.expiresOn = form.expiresOn();
        this.uploadedBy = by.value();
        this.uploadedAt = at;
        // The title is one line, so the first line break parts it from the sender.
        this.sealedWords = sealer.seal(form.title() + "\n" + form.from(), place("words"));
    }

    DocumentId id() {
        return new DocumentId(id);
    }

    ClientId client() {
        return new ClientId(clientId);
    }

    DocumentKind kind() {
        return kind;
    }

    FileType type() {
        return FileType.of(mediaType).orElseThrow();
    }

    String contentHash() {
        return contentHash;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    boolean isVerified() {
        return verifiedAt != null;
    }

    void verify(UserId by, Instant at, String proof, Sealer sealer) {
        verifiedBy = by.value();
        verifiedAt = at;
        sealedProof = sealer.seal(proof, place("proof"));
    }

    void withdraw(UserId by, Instant at, String reason, Sealer sealer) {
        withdrawnBy = by.value();
        withdrawnAt = at;
        sealedReason = sealer.seal(reason, place("reason"));
    }

    DocumentHead head() {
        return new DocumentHead(id(), kind, uploadedAt, isVerified(), isWithdrawn());
    }

    DocumentRow row(Sealer sealer) {
        String[] words = sealer.open(sealedWords, place("words")).split("\n", 2);
        return new DocumentRow(
                id(),
                client(),
                new DocumentForm(kind, words[0], words[1], datedOn, expiresOn),
                type(),
                byteCount,
                new UserId(uploadedBy),
                uploadedAt,
                verifiedBy == null ? null : new UserId(verifiedBy),
                verifiedAt,
                sealedProof == null ? "" : sealer.open(sealedProof, place("proof")),
                withdrawnAt,
                sealedReason == null ? "" : sealer.open(sealedReason, place("reason")));
    }

    private String place(String column) {
        return "client_document." + column + "." + id;
    }
}
