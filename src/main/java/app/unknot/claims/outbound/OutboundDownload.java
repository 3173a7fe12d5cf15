package app.unknot.claims.outbound;

import app.unknot.accounts.Subject;
import app.unknot.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** One time that a file left the portal. */
@Entity
class OutboundDownload implements Persistable<UUID> {
    @Id
    private UUID id;

    private UUID fileId;
    private Instant fetchedAt;
    private UUID fetchedBy;
    private String fetchedByName;

    @Enumerated(EnumType.STRING)
    private OutboundWay way;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected OutboundDownload() {}

    OutboundDownload(OutboundFile file, Instant at, Subject by, OutboundWay way) {
        this.id = Ids.next();
        this.fileId = file.id();
        this.fetchedAt = at;
        this.fetchedBy = by.id().value();
        this.fetchedByName = by.displayName();
        this.way = way;
        this.fresh = true;
    }

    OutboundRow.Fetched fetched() {
        return new OutboundRow.Fetched(fetchedAt, fetchedByName, way);
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
