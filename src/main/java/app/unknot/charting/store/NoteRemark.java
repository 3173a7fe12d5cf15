package app.unknot.charting.store;

import app.unknot.accounts.Subject;
import app.unknot.charting.NoteId;
import app.unknot.charting.note.NoteStatus;
import app.unknot.shared.storage.Sealer;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** What a supervisor sends a note back with. */
@Entity
public class NoteRemark implements Persistable<UUID> {
    @Id
    private UUID id;

    private UUID noteId;
    private UUID authorId;
    private String authorName;
    private String sealedText;
    private Instant writtenAt;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected NoteRemark() {}

    public NoteRemark(UUID id, NoteId note, Subject author, String text, Instant at, Sealer sealer) {
        this.id = id;
        this.noteId = note.value();
        this.authorId = author.id().value();
        this.authorName = author.displayName();
        this.sealedText = sealer.seal(text, place());
        this.writtenAt = at;
        this.fresh = true;
    }

    public NoteStatus.Remark open(Sealer sealer) {
        return new NoteStatus.Remark(authorName, writtenAt, sealer.open(sealedText, place()));
    }

    private String place() {
        return "note_remark|text|" + noteId + "|" + id;
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
