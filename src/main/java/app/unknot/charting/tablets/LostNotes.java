package app.unknot.charting.tablets;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Action;
import app.unknot.charting.NoteId;
import app.unknot.charting.store.NoteTicket;
import app.unknot.charting.store.NoteTickets;
import app.unknot.charting.store.ReachableNotes;
import app.unknot.charting.words.ChartingWords;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a note back that the portal has lost, such as by going back to last night's backup. */
@Service
public class LostNotes {
    private final ReachableNotes reachable;
    private final NoteTickets tickets;
    private final ClientDirectory clients;
    private final VisitsOfLostNotes visits;
    private final ReturnedNotes returned;

    LostNotes(
            ReachableNotes reachable,
            NoteTickets tickets,
            ClientDirectory clients,
            VisitsOfLostNotes visits,
            ReturnedNotes returned) {
        this.reachable = reachable;
        this.tickets = tickets;
        this.clients = clients;
        this.visits = visits;
        this.returned = returned;
    }

    /**
     * Takes a note back that the portal has lost, empty, for its words to follow. Returns to the note when it is here. When its visit
     * is lost too, or has another note by now, it gets a visit of its own at the same time; what else was booked then stays.
     *
     * @return the note
     * @throws RefusedRequest when this practice did not write the ticket
     * @throws RecordNotFound when it is another therapist's ticket
     * @throws ClientNotHere when the client's record is gone, or not in this therapist's care
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public NoteId recreate(String text) {
        NoteTicket ticket = tickets.read(text)
                .orElseThrow(() -> new RefusedRequest(ChartingWords.THIS_NOTE_WAS_STARTED_IN_ANOTHER.text()));
        NoteId id = new NoteId(ticket.note());
        if (!ticket.therapist().equals(reachable.scope().subject().id().value()))
            throw reachable.refuse(id, Action.NOTE_DRAFT);
        if (!reachable.ownAmong(List.of(ticket.note())).isEmpty()) return id;
        ClientId client = new ClientId(ticket.client());
        if (!clients.reaches(client)) throw new ClientNotHere();
        returned.put(ticket, visits.of(ticket));
        return id;
    }
}
