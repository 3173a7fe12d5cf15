package app.unknot.charting.tablets;

import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.charting.NoteId;
import app.unknot.charting.store.NoteRepository;
import app.unknot.charting.store.NoteTicket;
import app.unknot.charting.store.RecreatedNote;
import app.unknot.charting.store.RecreatedNoteRepository;
import app.unknot.charting.store.SessionNote;
import app.unknot.clients.ClientId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.shared.PracticeClock;
import org.springframework.stereotype.Component;

/** Puts a note back, empty, and remembers that it came from a ticket. */
@Component
class ReturnedNotes {
    private final NoteRepository notes;
    private final RecreatedNoteRepository recreated;
    private final AuditLog audit;
    private final PracticeClock clock;

    ReturnedNotes(NoteRepository notes, RecreatedNoteRepository recreated, AuditLog audit, PracticeClock clock) {
        this.notes = notes;
        this.recreated = recreated;
        this.audit = audit;
        this.clock = clock;
    }

    void put(NoteTicket ticket, AppointmentRow visit) {
        notes.save(new SessionNote(ticket, visit));
        recreated.save(new RecreatedNote(ticket, clock.instant()));
        String how = visit.id().value().equals(ticket.appointment()) ? "with its visit" : "with a visit of its own";
        audit.record(AuditEvent.done(
                        "NOTE_RECREATED", new ClientId(ticket.client()).matter("note " + new NoteId(ticket.note())))
                .with("from a tablet's ticket, " + how));
    }
}
