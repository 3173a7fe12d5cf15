package app.unknot.claims.book;

import app.unknot.claims.ClaimDetail;
import app.unknot.claims.ClaimId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
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

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected ClaimEvent() {}

    ClaimEvent(UUID id, ClaimId claim, Instant at, String what, String detail) {
        this.id = id;
        this.claimId = claim.value();
        this.happenedAt = at;
        this.what = what;
        this.detail = detail;
        this.fresh = true;
    }

    ClaimDetail.Entry entry() {
        return new ClaimDetail.Entry(happenedAt, what, detail);
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
