package app.unknot.charting.store;

import app.unknot.accounts.Subject;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteId;
import app.unknot.charting.words.ChartingWords;
import app.unknot.clients.ClientId;
import app.unknot.clients.timeline.TimelineEntry;
import app.unknot.clients.timeline.TimelineKind;
import app.unknot.shared.storage.Sealer;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** That a note was begun in the wrong record, and went on in another. Each record tells it; neither names the other client. */
@Entity
public class DraftMove implements Persistable<UUID> {
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

    public DraftMove(UUID id, NoteHead from, ClientId to, Subject mover, Instant at, String reason, Sealer sealer) {
        this.id = id;
        this.noteId = from.id().value();
        this.fromClientId = from.client().value();
        this.toClientId = to.value();
        this.moverId = mover.id().value();
        this.moverName = mover.displayName();
        this.movedAt = at;
        this.sealedReason = sealer.seal(reason, place());
        this.fresh = true;
    }

    public NoteId note() {
        return new NoteId(noteId);
    }

    public String moverName() {
        return moverName;
    }

    public Instant movedAt() {
        return movedAt;
    }

    public String reason(Sealer sealer) {
        return sealer.open(sealedReason, place());
    }

    /**
     * What the history of one of the two records says.
     *
     * @param address where the note can be read by now, or null
     */
    public TimelineEntry entryFor(ClientId client, @Nullable String address, Sealer sealer) {
        boolean away = fromClientId.equals(client.value());
        String words = ChartingWords.MOVED_BY_BEFORE_IT_WAS_SIGNED.text(moverName, reason(sealer));
        return new TimelineEntry(
                TimelineKind.SESSION,
                movedAt,
                away ? ChartingWords.A_NOTE_WAS_STARTED_HERE.text() : ChartingWords.THE_NOTE_CAME_FROM_ANOTHER.text(),
                words,
                away ? null : address);
    }

    private String place() {
        return "draft_move|reason|" + id;
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
