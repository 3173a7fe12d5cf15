package app.unknot.charting;

import app.unknot.accounts.Subject;
import app.unknot.clients.ClientId;
import app.unknot.shared.storage.Sealer;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** That a note was begun in the wrong record, and went on in another. Each record tells it; neither names the other client. */
@Entity
class DraftMove implements Persistable<UUID> {
    @Id
    private UUID id;

    private UUID noteId;
    private UUID fromClientId;
    private UUID toClientId;
    private UUID moverId;
    private String moverName;
    private Instant movedAt;
    private String sealedReason;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected DraftMove() {}

    DraftMove(UUID id, NoteHead from, ClientId to, Subject mover, Instant at, String reason, Sealer sealer) {
        this.id = id;
        this.noteId = from.id().value();
        this.fromClientId = from.client().value();
        this.toClientId = to.value();
        this.moverId = mover.id().value();
        this.moverName = mover.displayName();
        this.movedAt = at;
        this.sealedReason = sealer.seal(reason, "draft_move|reason|" + id);
        this.fresh = true;
    }

    /** What the history of one of the two records says. */
    TimelineEntry entryFor(UUID client) {
        return fromClientId.equals(client)
                ? new TimelineEntry(
                        TimelineKind.SESSION,
                        movedAt,
                        "A note was begun here by mistake",
                        "Moved by " + moverName + " to the record it belongs to, before it was signed",
                        null)
                : new TimelineEntry(
                        TimelineKind.SESSION,
                        movedAt,
                        "The note came from another record",
                        "Begun there by mistake, moved here by " + moverName + " before it was signed",
                        "notes/" + noteId);
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
