package app.unknot.claims.book;

import app.unknot.accounts.UserId;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteSigned;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** A signed note that a claim bills, as stored. */
@Embeddable
class ClaimVisit {
    private UUID noteId;
    private UUID therapistId;
    private LocalDate serviceDate;

    @SuppressWarnings("NullAway.Init")
    protected ClaimVisit() {}

    ClaimVisit(NoteSigned note) {
        this.noteId = note.note().value();
        this.therapistId = note.therapist().value();
        this.serviceDate = note.serviceDate();
    }

    NoteId note() {
        return new NoteId(noteId);
    }

    UserId therapist() {
        return new UserId(therapistId);
    }

    LocalDate serviceDate() {
        return serviceDate;
    }
}
