package app.unknot.claims.book;

import app.unknot.accounts.Subject;
import app.unknot.claims.ClaimDetail;
import app.unknot.claims.ClaimId;
import app.unknot.claims.ClaimState;
import app.unknot.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One step in a claim's life. */
@Entity
class ClaimEvent implements Persistable<UUID> {
    @Id
    private UUID id;

    private UUID claimId;
    private Instant happenedAt;
    private String what;
    private String detail;
    private @Nullable Integer ordinal;

    @Enumerated(EnumType.STRING)
    private @Nullable ClaimState state;

    private @Nullable UUID actorId;
    private @Nullable String actorName;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected ClaimEvent() {}

    /**
     * @param version the version it happened to, where that stands after it
     * @param actor who did it; null for the product itself
     */
    ClaimEvent(ClaimId claim, ClaimVersion version, Instant at, @Nullable Subject actor, String what, String detail) {
        this.id = Ids.next();
        this.claimId = claim.value();
        this.happenedAt = at;
        this.what = what;
        this.detail = detail;
        this.ordinal = version.ordinal();
        this.state = version.state();
        this.actorId = actor == null ? null : actor.id().value();
        this.actorName = actor == null ? null : actor.displayName();
        this.fresh = true;
    }

    ClaimDetail.Entry entry() {
        return new ClaimDetail.Entry(happenedAt, what, detail, ordinal == null ? 1 : ordinal, state, actorName);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
