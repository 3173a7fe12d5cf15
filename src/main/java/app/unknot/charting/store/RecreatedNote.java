package app.unknot.charting.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * That a note came back from a tablet after the portal had lost it. The answers to the day's safety questions did not come back with
 * it; that they allowed the session, the ticket proves.
 */
@Entity
@Table(name = "note_recreated")
public class RecreatedNote implements Persistable<UUID> {
    @Id
    private UUID noteId;

    private UUID therapistId;
    private Instant recreatedAt;
    private @Nullable Instant screenedAt;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected RecreatedNote() {}

    public RecreatedNote(NoteTicket ticket, Instant recreatedAt) {
        this.noteId = ticket.note();
        this.therapistId = ticket.therapist();
        this.recreatedAt = recreatedAt;
        this.screenedAt = ticket.screenedAt();
        this.fresh = true;
    }

    /** Whether the session was allowed by the safety questions of its day, whose answers are lost. */
    public boolean wasScreened() {
        return screenedAt != null;
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
