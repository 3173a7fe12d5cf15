package app.unknot.outcomes.store;

import app.unknot.accounts.UserId;
import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.course.CheckInKind;
import app.unknot.outcomes.course.Reaction;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One link and what came of it. It is answered once; its row stays. */
@Entity
public class CheckIn implements AboutClient {
    /** By how much pain has to be worse for somebody to call. */
    private static final int WORSE_BY = 2;

    @Id
    private UUID id;

    private UUID clientId;
    private UUID ownerId;

    @Enumerated(EnumType.STRING)
    private CheckInKind kind;

    private LocalDate aboutDay;
    private @Nullable Integer painThen;
    private String secretHash;
    private Instant madeAt;
    private Instant opensAt;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;
    private @Nullable Instant answeredAt;
    private @Nullable Integer painNow;

    @Enumerated(EnumType.STRING)
    private @Nullable Reaction reaction;

    private boolean worse;
    private @Nullable Instant handledAt;
    private @Nullable UUID handledBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CheckIn() {}

    /**
     * What a link is about.
     *
     * @param day of the visit
     * @param pain 0-10 before that visit, or null when it was not asked
     */
    public record About(
            CheckInKind kind, LocalDate day, @Nullable Integer pain) {}

    /**
     * When a link works.
     *
     * @param opens the first moment
     */
    public record Window(Instant made, Instant opens, Instant expires) {}

    public CheckIn(UUID id, ClientId client, UserId owner, About about, String secretHash, Window window) {
        this.id = id;
        this.clientId = client.value();
        this.ownerId = owner.value();
        this.kind = about.kind();
        this.aboutDay = about.day();
        this.painThen = about.pain();
        this.secretHash = secretHash;
        this.madeAt = window.made();
        this.opensAt = window.opens();
        this.expiresAt = window.expires();
    }

    @Override
    public UUID aboutClient() {
        return clientId;
    }

    @Override
    public Content content() {
        return Content.SCORE;
    }

    public UUID id() {
        return id;
    }

    public ClientId client() {
        return new ClientId(clientId);
    }

    public UserId owner() {
        return new UserId(ownerId);
    }

    public CheckInKind kind() {
        return kind;
    }

    public LocalDate aboutDay() {
        return aboutDay;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant opensAt() {
        return opensAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable Integer painNow() {
        return painNow;
    }

    public @Nullable Reaction reaction() {
        return reaction;
    }

    /** Whether it is the one behind this secret. */
    public boolean isBehind(String hash) {
        return secretHash.equals(hash);
    }

    public boolean isWorse() {
        return worse;
    }

    public boolean isHandled() {
        return handledAt != null;
    }

    /** Whether it can still be answered, now or once it has opened. */
    public boolean isOpen(Instant now) {
        return answeredAt == null && revokedAt == null && now.isBefore(expiresAt);
    }

    public void revoke(Instant at) {
        if (answeredAt == null && revokedAt == null) revokedAt = at;
    }

    /**
     * Takes the answers, once.
     *
     * @throws IllegalStateException when it cannot be answered any more, or not yet
     */
    public void answer(@Nullable Integer pain, @Nullable Reaction how, Instant at) {
        if (!isOpen(at) || at.isBefore(opensAt)) throw new IllegalStateException("This link is not open");
        answeredAt = at;
        painNow = pain;
        reaction = how;
        worse = how == Reaction.WORSE || pain != null && painThen != null && pain - painThen >= WORSE_BY;
    }

    public void handle(UserId by, Instant at) {
        handledAt = at;
        handledBy = by.value();
    }
}
