package app.unknot.charting.tablets;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.charting.store.NoteRepository;
import app.unknot.charting.store.NoteTicket;
import app.unknot.clients.ClientId;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.LostVisit;
import app.unknot.schedule.Schedule;
import app.unknot.shared.LocationId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the visit of a note that comes back. */
@Component
class VisitsOfLostNotes {
    private final NoteRepository notes;
    private final Schedule schedule;

    VisitsOfLostNotes(NoteRepository notes, Schedule schedule) {
        this.notes = notes;
        this.schedule = schedule;
    }

    /** Its own visit when that is here, this therapist's with this client, and has no other note; otherwise one put back for it. */
    AppointmentRow of(NoteTicket ticket) {
        UUID location = ticket.location();
        boolean charted =
                notes.notesOf(ticket.appointment(), ticket.moves(), AccessPolicy.work(ProductWork.LOST_NOTE)) > 0;
        LostVisit visit = new LostVisit(
                new AppointmentId(ticket.appointment()),
                new ClientId(ticket.client()),
                location == null ? null : new LocationId(location),
                ticket.visitStartsAt(),
                ticket.visitEndsAt(),
                ticket.startedAt());
        return schedule.open(schedule.forLostNote(visit, charted));
    }
}
