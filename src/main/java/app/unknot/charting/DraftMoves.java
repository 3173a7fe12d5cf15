package app.unknot.charting;

import app.unknot.accounts.Access;
import app.unknot.accounts.Action;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Relation;
import app.unknot.accounts.Scope;
import app.unknot.accounts.Subject;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.charting.SessionNotes.Draft;
import app.unknot.clients.ClientDirectory;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanService;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.Schedule;
import app.unknot.screening.Clearance;
import app.unknot.screening.Holds;
import app.unknot.screening.ScreeningService;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Sealer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.JsonNodeFactory;

/** Brings a note that is still being written to the record it belongs to. What a tablet sends later follows the note. */
@Service
public class DraftMoves {
    private static final int LONGEST_REASON = 500;
    private static final UUID SERVER = new UUID(0, 0);

    private final SessionNotes drafts;
    private final NoteRepository notes;
    private final DraftMoveRepository moves;
    private final Worklist worklist;
    private final Schedule schedule;
    private final ScreeningService screening;
    private final Holds holds;
    private final PlanService plans;
    private final ClientDirectory clients;
    private final Access access;
    private final AuditLog audit;
    private final Sealer sealer;
    private final PracticeClock clock;

    DraftMoves(
            SessionNotes drafts,
            NoteRepository notes,
            DraftMoveRepository moves,
            Worklist worklist,
            Schedule schedule,
            ScreeningService screening,
            Holds holds,
            PlanService plans,
            ClientDirectory clients,
            Access access,
            AuditLog audit,
            Sealer sealer,
            PracticeClock clock) {
        this.drafts = drafts;
        this.notes = notes;
        this.moves = moves;
        this.worklist = worklist;
        this.schedule = schedule;
        this.screening = screening;
        this.holds = holds;
        this.plans = plans;
        this.clients = clients;
        this.access = access;
        this.audit = audit;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** The visits of the note's day that it may belong to: the therapist's own, of other clients, not charted yet. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public List<AppointmentRow> targets(NoteId id) {
        NoteHead head = drafts.draft(id).head();
        List<AppointmentRow> day = schedule.day(head.serviceDate()).stream()
                .filter(row -> row.therapist().equals(head.therapist()))
                .filter(row -> row.state().isOpen() && !row.client().equals(head.client()))
                .toList();
        var badges = worklist.badges(day.stream().map(AppointmentRow::id).toList());
        return day.stream()
                .filter(row -> badges.getOrDefault(row.id(), ChartBadge.NONE).state() == ChartBadge.State.NO_NOTE)
                .toList();
    }

    /**
     * Puts the draft into the record of that visit. What it took over from the wrong client's last note, and nobody touched, is
     * emptied; what was acknowledged as limiting that client is to be acknowledged anew. A serious reaction puts the right client
     * on hold too; the hold of the wrong one is for the manager to lift.
     *
     * @param reason why it was in the wrong record; it names nobody
     * @throws RefusedRequest when it is signed, the visit is not one of the {@link #targets}, or the right client was not screened
     *     that day; the note stays where it is then
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void move(NoteId id, AppointmentId to, String reason) {
        Draft draft = drafts.draft(id);
        NoteHead head = draft.head();
        Subject mover = access.require(Action.NOTE_MOVE, Relation.OWN, "note " + id);
        requireMovable(draft, reason);
        AppointmentRow visit = targets(id).stream()
                .filter(row -> row.id().equals(to))
                .findFirst()
                .orElseThrow(RecordNotFound::new);
        boolean screened = screening
                .onDay(visit.client(), head.serviceDate())
                .filter(Clearance::allowsStart)
                .isPresent();
        if (!screened)
            throw new RefusedRequest("Ask " + clients.reference(visit.client()).name()
                    + " the safety questions of the day first. The note is kept where it is.");
        empty(id, draft.state());
        Optional<Plan> plan = plans.current(visit.client());
        notes.find(id.value(), Scope.ofTherapist(head.therapist()))
                .orElseThrow(RecordNotFound::new)
                .belongsTo(
                        visit,
                        plan.map(Plan::nextSession).orElse(0),
                        plan.map(Plan::sessionsPlanned).orElse(0));
        schedule.notBegun(head.appointment());
        if (visit.state() != AppointmentState.STARTED) schedule.turn(to, AppointmentState.STARTED);
        moves.save(new DraftMove(Ids.next(), head, visit.client(), mover, clock.instant(), reason.strip(), sealer));
        audit.record(AuditEvent.done("DRAFT_MOVED_AWAY", "note " + id)
                .about(clients.reference(head.client()).number()));
        audit.record(AuditEvent.done("DRAFT_MOVED_HERE", "note " + id)
                .about(clients.reference(visit.client()).number()));
        // The reaction was the right client's: what follows from it is theirs from now on.
        if (draft.state().fields("reaction.").stream().anyMatch(field -> isSerious(draft.state(), field)))
            holds.afterSeriousReaction(visit.client());
    }

    private static void requireMovable(Draft draft, String reason) {
        if (draft.signed()) throw new RefusedRequest("This note is signed. A signed note is moved as a sealed copy.");
        if (reason.isBlank()) throw new RefusedRequest("Write why the note belongs to another record.");
        if (reason.length() > LONGEST_REASON)
            throw new RefusedRequest("A reason may have " + LONGEST_REASON + " characters. Nothing was moved.");
    }

    /** Takes back what came from the wrong client's earlier notes and limits. */
    private void empty(NoteId id, NoteState state) {
        Set<String> fields = CarriedFields.of(state);
        fields.addAll(state.fields("limits."));
        Instant now = clock.instant();
        List<Operation> emptied = state.liveOperations().stream()
                .filter(live -> fields.contains(live.field()))
                .collect(Collectors.groupingBy(Operation::field))
                .entrySet()
                .stream()
                .map(field -> new Operation(
                        Ids.next(),
                        field.getKey(),
                        JsonNodeFactory.instance.nullNode(),
                        field.getValue().stream().map(Operation::opId).collect(Collectors.toSet()),
                        now,
                        SERVER))
                .toList();
        for (int from = 0; from < emptied.size(); from += SessionNotes.LARGEST_BATCH)
            drafts.append(id, emptied.subList(from, Math.min(emptied.size(), from + SessionNotes.LARGEST_BATCH)));
    }

    private static boolean isSerious(NoteState state, String field) {
        return state.value(field)
                .filter(value -> value.path("severity").asString("").equals("SERIOUS"))
                .isPresent();
    }
}
