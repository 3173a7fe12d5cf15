package app.unknot.charting.tablets;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.access.Action;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteId;
import app.unknot.charting.store.NoteTicket;
import app.unknot.charting.store.NoteTickets;
import app.unknot.charting.store.ReachableNotes;
import app.unknot.charting.store.SessionNote;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.Schedule;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.ScreeningResults;
import java.time.Instant;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the ticket with which a tablet can bring a note back. */
@Service
public class TicketWriting {
    private final ReachableNotes reachable;
    private final NoteTickets tickets;
    private final Schedule schedule;
    private final ScreeningResults screening;

    TicketWriting(ReachableNotes reachable, NoteTickets tickets, Schedule schedule, ScreeningResults screening) {
        this.reachable = reachable;
        this.tickets = tickets;
        this.schedule = schedule;
        this.screening = screening;
    }

    /**
     * What the tablet keeps beside the words of a note, so that the note itself can come back.
     *
     * @throws RecordNotFound when there is no such note, or not of this person
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public String ticket(NoteId id) {
        SessionNote note = reachable.own(id, Action.NOTE_DRAFT);
        NoteHead head = note.head();
        AppointmentRow visit = schedule.open(head.appointment());
        Instant screenedAt = screening
                .answeredOn(head.client(), head.serviceDate())
                .filter(ScreeningResult::allowsSigning)
                .flatMap(answers -> screening.answeredAt(head.client(), head.serviceDate()))
                .orElse(null);
        return tickets.write(new NoteTicket(
                head.id().value(),
                head.appointment().value(),
                head.client().value(),
                head.therapist().value(),
                head.location().value(),
                head.serviceDate(),
                head.startedAt(),
                head.sessionNumber(),
                head.sessionsPlanned(),
                note.moves(),
                visit.startsAt(),
                visit.endsAt(),
                screenedAt));
    }
}
