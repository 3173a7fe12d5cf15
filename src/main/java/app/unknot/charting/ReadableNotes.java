package app.unknot.charting;

import app.unknot.accounts.Access;
import app.unknot.accounts.Action;
import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.Relation;
import app.unknot.accounts.Scope;
import app.unknot.clients.CareTeam;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the notes that the signed-in therapist may read: of clients in care, and those to co-sign. */
@Component
class ReadableNotes {
    private final NoteRepository notes;
    private final CareTeam careTeam;
    private final CurrentSubject current;
    private final Access access;

    ReadableNotes(NoteRepository notes, CareTeam careTeam, CurrentSubject current, Access access) {
        this.notes = notes;
        this.careTeam = careTeam;
        this.current = current;
        this.access = access;
    }

    /**
     * @throws RecordNotFound when there is none, or not for this person
     */
    SessionNote require(NoteId id) {
        Scope scope = scope();
        Optional<SessionNote> inCare = notes.find(id.value(), scope);
        Relation relation = inCare.map(note -> careTeam.relationTo(note.head().client()))
                .filter(found -> found == Relation.ASSIGNED)
                .orElse(Relation.SUPERVISES);
        SessionNote note = relation == Relation.ASSIGNED
                ? inCare.orElseThrow()
                : notes.findForCosigner(id.value(), scope)
                        .orElseThrow(() -> access.refuse(Action.NOTE_READ, "note " + id));
        access.require(Action.NOTE_READ, relation, "note " + id);
        return note;
    }

    /** Whether {@link #require} would return it. Leaves no trace. */
    boolean has(NoteId id) {
        return notes.find(id.value(), scope()).isPresent()
                || notes.findForCosigner(id.value(), scope()).isPresent();
    }

    private Scope scope() {
        return Scope.ofTherapist(current.require().id());
    }
}
