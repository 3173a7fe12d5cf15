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
    private @Nullable Integer sessionMinutes;
    private @Nullable LocalDate signedOn;

    @SuppressWarnings("NullAway.Init")
    protected ClaimVisit() {}

    /** @param signedOn day of the last signature */
    ClaimVisit(NoteSigned note, LocalDate signedOn) {
        this.noteId = note.note().value();
        this.billedNote = noteId;
        this.therapistId = note.therapist().value();
        this.serviceDate = note.serviceDate();
        this.sessionMinutes = note.treatmentMinutes();
        this.signedOn = signedOn;
    }

    /** The same visit for another claim. */
    ClaimVisit copy() {
        ClaimVisit copy = new ClaimVisit();
        copy.noteId = noteId;
        copy.billedNote = noteId;
        copy.therapistId = therapistId;
        copy.serviceDate = serviceDate;
        copy.sessionMinutes = sessionMinutes;
        copy.signedOn = signedOn;
        return copy;
    }

    /** @param billed whether its claim bills it from now on, or another one does */
    void billed(boolean billed) {
        billedNote = billed ? noteId : null;
    }

    /** Minutes of treatment; null for a claim that was made before they were kept. */
    @Nullable
    Integer sessionMinutes() {
        return sessionMinutes;
    }

    /** Day of the last signature; null for a claim that was made before it was kept. */
    @Nullable
    LocalDate signedOn() {
        return signedOn;
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
