package app.unknot.charting.store;

import app.unknot.accounts.Subject;
import app.unknot.charting.NoteId;
import app.unknot.shared.storage.Sealer;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** That a signed note was in the wrong record, and where its copy is now. The original stays as it was. */
@Entity
public class NoteMove implements Persistable<UUID> {
    @Id
    private UUID noteId;

    private UUID copyId;
    private UUID moverId;
    private String moverName;
    private Instant movedAt;
    private String sealedReason;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected NoteMove() {}

    public NoteMove(NoteId note, NoteId copy, Subject mover, Instant at, String reason, Sealer sealer) {
        this.noteId = note.value();
        this.copyId = copy.value();
        this.moverId = mover.id().value();
        this.moverName = mover.displayName();
        this.movedAt = at;
        this.sealedReason = sealer.seal(reason, place());
        this.fresh = true;
    }

    public NoteId note() {
        return new NoteId(noteId);
    }

    public NoteId copy() {
        return new NoteId(copyId);
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

    private String place() {
        return "note_move|reason|" + noteId;
    }

    @Override
    public UUID getId() {
        return noteId;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
