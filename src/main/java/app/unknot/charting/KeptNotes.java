package app.unknot.charting;

import app.unknot.accounts.Access;
import app.unknot.accounts.AccessPolicy;
import app.unknot.accounts.Action;
import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.ProductWork;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.charting.KeptNote.Compared;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.Schedule;
import app.unknot.screening.Clearance;
import app.unknot.screening.ScreeningService;
import app.unknot.shared.PracticeClock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares what a tablet kept of its notes with what the portal holds, so that words which the portal lost, such as by going back to
 * last night's backup, are sent again. It never trusts that what was once acknowledged is still there.
 */
@Service
public class KeptNotes {
    /** In one comparison. */
    static final int MOST_NOTES = 500;
    /** Ids of operations in one comparison. */
    static final int MOST_OPERATIONS = 5_000;

    private final NoteRepository notes;
    private final OperationRepository operations;
    private final SignedNoteRepository signedNotes;
    private final RecreatedNoteRepository recreated;
    private final ReachableNotes reachable;
    private final NoteTickets tickets;
    private final Schedule schedule;
    private final ScreeningService screening;
    private final ClientDirectory clients;
    private final CurrentSubject current;
    private final Access access;
    private final AuditLog audit;
    private final PracticeClock clock;

    KeptNotes(
            NoteRepository notes,
            OperationRepository operations,
            SignedNoteRepository signedNotes,
            RecreatedNoteRepository recreated,
            ReachableNotes reachable,
            NoteTickets tickets,
            Schedule schedule,
            ScreeningService screening,
            ClientDirectory clients,
            CurrentSubject current,
            Access access,
            AuditLog audit,
            PracticeClock clock) {
        this.notes = notes;
        this.operations = operations;
        this.signedNotes = signedNotes;
        this.recreated = recreated;
        this.reachable = reachable;
        this.tickets = tickets;
        this.schedule = schedule;
        this.screening = screening;
        this.clients = clients;
        this.current = current;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Says of each note whether the portal holds what the tablet sent of it. The signed-in therapist's own notes only: anybody
     * else's look like those that do not exist, and asking for them leaves a trace. Says nothing of what a note is about.
     *
     * @param device the tablet; what others wrote in the same note is not compared
     * @throws RefusedRequest when it asks for more than 500 notes or 5000 operations at once
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public List<Compared> compare(UUID device, List<KeptNote> kept) {
        long listed = kept.stream().mapToLong(note -> note.operations().size()).sum();
        if (kept.size() > MOST_NOTES || listed > MOST_OPERATIONS)
            throw new RefusedRequest("A tablet may ask for " + MOST_NOTES + " notes and " + MOST_OPERATIONS
                    + " operations at once. What it keeps stays on it.");
        List<UUID> asked = kept.stream().map(note -> note.note().value()).toList();
        if (asked.isEmpty()) return List.of();
        Set<UUID> own = new HashSet<>(notes.ownAmong(asked, reachable.scope()));
        traceMissing(asked, own);
        if (own.isEmpty())
            return kept.stream().map(note -> Compared.missing(note.note())).toList();
        Map<UUID, Instant> signed = new HashMap<>();
        for (Object[] row : signedNotes.signedAmong(own)) signed.put((UUID) row[0], (Instant) row[1]);
        Map<UUID, Set<UUID>> held = held(own, device);
        return kept.stream()
                .map(note -> {
                    UUID id = note.note().value();
                    return own.contains(id)
                            ? note.against(held.getOrDefault(id, Set.of()), signed.get(id))
                            : Compared.missing(note.note());
                })
                .toList();
    }

    private Map<UUID, Set<UUID>> held(Collection<UUID> own, UUID device) {
        return operations.sentFrom(device, own).stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toSet())));
    }

    private void traceMissing(List<UUID> asked, Set<UUID> own) {
        List<UUID> missing = asked.stream().filter(id -> !own.contains(id)).toList();
        if (missing.isEmpty()) return;
        String words = "a tablet keeps " + missing.size() + " notes that are not here, or not this person's";
        audit.recordAll(reachable.matters(missing).stream()
                .map(matter ->
                        AuditEvent.denied(Action.NOTE_DRAFT.name(), matter).with(words))
                .toList());
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
                .filter(Clearance::allowsSigning)
                .flatMap(answers -> screening.answeredAt(head.client(), head.serviceDate()))
                .orElse(null);
        return tickets.write(new NoteTicket(
                head.id().value(),
                head.appointment().value(),
                head.client().value(),
                head.therapist().value(),
                head.serviceDate(),
                head.startedAt(),
                head.sessionNumber(),
                head.sessionsPlanned(),
                note.moves(),
                visit.startsAt(),
                visit.endsAt(),
                screenedAt));
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
                .orElseThrow(() -> new RefusedRequest(
                        "This note was started in another portal, or with another key file. Every word stays on "
                                + "the tablet. Ask your admin which key file is in use."));
        NoteId id = new NoteId(ticket.note());
        if (!ticket.therapist().equals(current.require().id().value()))
            throw access.refuse(Action.NOTE_DRAFT, reachable.matter(id));
        if (!notes.ownAmong(List.of(ticket.note()), reachable.scope()).isEmpty()) return id;
        ClientId client = new ClientId(ticket.client());
        if (!clients.reaches(client)) throw new ClientNotHere();
        AppointmentId visit = visitFor(ticket);
        notes.save(new SessionNote(ticket, visit));
        recreated.save(new RecreatedNote(ticket, clock.instant()));
        String how = visit.value().equals(ticket.appointment()) ? "with its visit" : "with a visit of its own";
        audit.record(
                AuditEvent.done("NOTE_RECREATED", client.matter("note " + id)).with("from a tablet's ticket, " + how));
        return id;
    }

    /** Its own visit when that is here, this therapist's with this client, and has no other note; otherwise one put back for it. */
    private AppointmentId visitFor(NoteTicket ticket) {
        AppointmentId booked = new AppointmentId(ticket.appointment());
        boolean charted =
                notes.notesOf(ticket.appointment(), ticket.moves(), AccessPolicy.work(ProductWork.LOST_NOTE)) > 0;
        return schedule.forLostNote(
                booked,
                new ClientId(ticket.client()),
                ticket.visitStartsAt(),
                ticket.visitEndsAt(),
                ticket.startedAt(),
                charted);
    }
}
