package app.unknot.claims.book;

import app.unknot.accounts.UserId;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteSigned;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A signed note that a claim bills, as stored. */
@Embeddable
class ClaimVisit {
    private UUID noteId;

    /** The same while this claim bills it; null once another claim does. No two claims can bill one note. */
    private @Nullable UUID billedNote;

    private UUID therapistId;
    private LocalDate serviceDate;

    @SuppressWarnings("NullAway.Init")
    protected ClaimVisit() {}

    ClaimVisit(NoteSigned note) {
        this.noteId = note.note().value();
        this.billedNote = noteId;
        this.therapistId = note.therapist().value();
        this.serviceDate = note.serviceDate();
    }

    /** The same visit for another claim. */
    ClaimVisit copy() {
        ClaimVisit copy = new ClaimVisit();
        copy.noteId = noteId;
        copy.billedNote = noteId;
        copy.therapistId = therapistId;
        copy.serviceDate = serviceDate;
        return copy;
    }

    /** @param billed whether its claim bills it from now on, or another one does */
    void billed(boolean billed) {
        billedNote = billed ? noteId : null;
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
