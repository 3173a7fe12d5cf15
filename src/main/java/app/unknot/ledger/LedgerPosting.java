package app.unknot.ledger;

import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import app.unknot.shared.LocationId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A line that is written once. What was wrong is put right by another line. */
@Entity
class LedgerPosting implements Persistable<UUID>, AboutClient {
    @Id
    private UUID id;

    private @Nullable UUID claimId;
    private @Nullable UUID clientId;
    private @Nullable UUID locationId;

    @Enumerated(EnumType.STRING)
    private PostingKind kind;

    private long cents;
    private String source;
    private Instant postedAt;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected LedgerPosting() {}

    @Override
    public @Nullable UUID aboutClient() {
        return clientId;
    }

    @Override
    public Content content() {
        return Content.MONEY;
    }

    @Override
    public @Nullable LocationId place() {
        return locationId == null ? null : new LocationId(locationId);
    }

    LedgerPosting(UUID id, Posting posting, Instant at) {
        this.id = id;
        this.claimId = posting.claim();
        this.clientId = posting.client();
        LocationId location = posting.location();
        this.locationId = location == null ? null : location.value();
        this.kind = posting.kind();
        this.cents = posting.amount().cents();
        this.source = posting.source();
        this.postedAt = at;
        this.fresh = true;
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
