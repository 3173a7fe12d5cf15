package app.unknot.charting.store;

import app.unknot.accounts.Subject;
import app.unknot.charting.NoteId;
import app.unknot.charting.note.NoteStatus;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** The second signature under a note, of exactly the content that the hash names. */
@Entity
public class NoteCosignature implements Persistable<UUID> {
    @Id
    private UUID noteId;

    private UUID cosignerId;
    private String cosignerName;
    private Instant cosignedAt;
    private String contentHash;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected NoteCosignature() {}

    public NoteCosignature(NoteId note, Subject cosigner, String signature, Instant at, String contentHash) {
        this.noteId = note.value();
        this.cosignerId = cosigner.id().value();
        this.cosignerName = signature;
        this.cosignedAt = at;
        this.contentHash = contentHash;
        this.fresh = true;
    }

    public NoteStatus.Cosigned cosigned() {
        return new NoteStatus.Cosigned(cosignerName, cosignedAt);
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
