package app.unknot.charting.store;

import app.unknot.accounts.UserId;
import app.unknot.charting.NoteId;
import app.unknot.charting.NotePages;
import app.unknot.charting.note.Addendum;
import app.unknot.charting.note.AddendumKind;
import app.unknot.charting.words.ChartingWords;
import app.unknot.clients.timeline.TimelineEntry;
import app.unknot.clients.timeline.TimelineKind;
import app.unknot.shared.storage.Sealer;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** What was added to a signed note later. The original stays as it was. */
@Entity
public class NoteAddendum implements Persistable<UUID> {
    @Id
    private UUID id;

    private UUID noteId;

    @Enumerated(EnumType.STRING)
    private AddendumKind kind;

    private String reason;
    private String sealedText;
    private UUID authorId;
    private String authorName;
    private Instant writtenAt;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected NoteAddendum() {}

    public NoteAddendum(UUID id, NoteId note, Addendum addendum, UserId author, Sealer sealer) {
        this.id = id;
        this.noteId = note.value();
        this.kind = addendum.kind();
        this.reason = addendum.reason();
        this.sealedText = sealer.seal(addendum.text(), place());
        this.authorId = author.value();
        this.authorName = addendum.author();
        this.writtenAt = addendum.writtenAt();
        this.fresh = true;
    }

    /** The same words under a note that was copied to another record. */
    public NoteAddendum copyTo(UUID copy, NoteId note, Sealer sealer) {
        NoteAddendum same = new NoteAddendum();
        same.id = copy;
        same.noteId = note.value();
        same.kind = kind;
        same.reason = reason;
        same.sealedText = sealer.seal(sealer.open(sealedText, place()), same.place());
        same.authorId = authorId;
        same.authorName = authorName;
        same.writtenAt = writtenAt;
        same.fresh = true;
        return same;
    }

    public Addendum open(Sealer sealer) {
        return new Addendum(kind, reason, sealer.open(sealedText, place()), authorName, writtenAt);
    }

    public NoteId note() {
        return new NoteId(noteId);
    }

    public TimelineEntry entry() {
        return new TimelineEntry(
                TimelineKind.ADDENDUM,
                writtenAt,
                kind.title(),
                ChartingWords.BY_2.text(authorName, reason),
                NotePages.signed(new NoteId(noteId)));
    }

    private String place() {
        return "note_addendum|text|" + noteId + "|" + id;
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
