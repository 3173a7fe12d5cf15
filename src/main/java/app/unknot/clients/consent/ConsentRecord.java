package app.unknot.clients.consent;

import app.unknot.accounts.UserId;
import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import app.unknot.clients.ClientId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A signed consent. Only its withdrawal is ever added. */
@Entity
@Table(name = "consent")
class ConsentRecord implements AboutClient {
    @Id
    private UUID id;

    private UUID clientId;

    @Enumerated(EnumType.STRING)
    private ConsentKind kind;

    private int textVersion;
    private Instant givenAt;
    private UUID takenBy;
    private LocalDate expiresOn;
    private @Nullable Instant withdrawnAt;
    private @Nullable UUID withdrawnBy;
    private @Nullable UUID withdrawnIn;
    private String sealedContent;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ConsentRecord() {}

    @Override
    public UUID aboutClient() {
        return clientId;
    }

    @Override
    public Content content() {
        return Content.HEALTH;
    }

    ConsentRecord(GivenConsent given, ClientId client, UserId takenBy, String sealedContent) {
        id = given.id();
        clientId = client.value();
        kind = given.kind();
        textVersion = given.version();
        givenAt = given.givenAt();
        expiresOn = given.expiresOn();
        this.takenBy = takenBy.value();
        this.sealedContent = sealedContent;
    }

    /** The place that is bound into the seal of the content. */
    static String place(UUID id) {
        return "consent.content." + id;
    }

    GivenConsent given() {
        return new GivenConsent(id, kind, textVersion, givenAt, expiresOn, withdrawnAt);
    }

    UUID id() {
        return id;
    }

    ClientId client() {
        return new ClientId(clientId);
    }

    String sealedContent() {
        return sealedContent;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    boolean isWithdrawnIn(UUID session) {
        return session.equals(withdrawnIn);
    }

    /** @param session the note of the session in which it was said, or null outside a session */
    void withdraw(Instant at, UserId by, @Nullable UUID session) {
        withdrawnAt = at;
        withdrawnBy = by.value();
        withdrawnIn = session;
    }

    void reinstate() {
        withdrawnAt = null;
        withdrawnBy = null;
        withdrawnIn = null;
    }
}
