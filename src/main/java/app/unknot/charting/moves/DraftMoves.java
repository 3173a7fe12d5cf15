package app.unknot.charting.moves;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Action;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteId;
import app.unknot.charting.SessionNotes;
import app.unknot.charting.SessionNotes.Draft;
import app.unknot.charting.note.ChartBadge;
import app.unknot.charting.note.NoteState;
import app.unknot.charting.note.Operation;
import app.unknot.charting.store.DraftMove;
import app.unknot.charting.store.DraftMoveRepository;
import app.unknot.charting.store.ReachableNotes;
import app.unknot.charting.store.SessionNote;
import app.unknot.charting.worklist.Worklist;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.consent.ConsentKind;
import app.unknot.clients.consent.Consents;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanService;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.Schedule;
import app.unknot.screening.ScreeningResults;
import app.unknot.screening.holds.Holds;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Sealer;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.JsonNodeFactory;

/** Brings a note that is still being written to the record it belongs to. What a tablet sends later follows the note. */
@Service
public class DraftMoves {
    private static final int LONGEST_REASON = 500;
    /** In the place of a tablet, for what the product itself changes. */
    private static final UUID SERVER = new UUID(0, 0);

    private final SessionNotes drafts;
    private final ReachableNotes reachable;
    private final DraftMoveRepository moves;
    private final Worklist worklist;
    private final Schedule schedule;
    private final ScreeningResults screening;
    private final Holds holds;
    private final Consents consents;
    private final PlanService plans;
    private final ClientDirectory clients;
    private final CurrentSubject current;
    private final AuditLog audit;
    private final Sealer sealer;
    private final PracticeClock clock;

    DraftMoves(
            SessionNotes drafts,
            ReachableNotes reachable,
            DraftMoveRepository moves,
            Worklist worklist,
            Schedule schedule,
            ScreeningResults screening,
            Holds holds,
            Consents consents,
            PlanService plans,
            ClientDirectory clients,
            CurrentSubject current,
            AuditLog audit,
            Sealer sealer,
            PracticeClock clock) {
        this.drafts = drafts;
        this.reachable = reachable;
        this.moves = moves;
        this.worklist = worklist;
        this.schedule = schedule;
        this.screening = screening;
        this.holds = holds;
        this.consents = consents;
        this.plans = plans;
        this.clients = clients;
        this.current = current;
        this.audit = audit;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** The visits of the note's day that it may belong to: the therapist's own, of other clients, not charted yet. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<AppointmentRow> targets(NoteId id) {
        return targets(reachable.own(id, Action.NOTE_MOVE).head());
    }

    /**
     * Puts the draft into the record of that visit. What speaks of the wrong client's record ({@link StaysBehind}) is emptied and
     * stays in the log of operations. Nothing of the wrong client's screening goes along: the right client's decides, and where
     * nobody has asked yet today, that is a gap until somebody does. A serious reaction puts the right client on hold too; the
     * hold of the wrong one is for the manager to lift.
     *
     * @param reason why it was in the wrong record; it stands in both, so it names nobody
     * @throws RecordNotFound when there is no such draft, or the visit is not one of the {@link #targets}
     * @throws RefusedRequest when it is signed, has no reason, or is of an earlier day on which the right client was not
     *     screened; the note stays where it is then
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void move(NoteId id, AppointmentId to, String reason) {
        // Held first: a batch or a signature that crosses the move comes before it or after it, never half.
        SessionNote note = reachable.held(id, Action.NOTE_MOVE);
        NoteHead head = note.head();
        Draft draft = drafts.draft(id);
        requireMovable(draft, reason);
        AppointmentRow visit = targets(head).stream()
                .filter(row -> row.id().equals(to))
                .findFirst()
                .orElseThrow(RecordNotFound::new);
        requireScreenable(head, visit);
        Optional<Plan> plan = plans.current(visit.client());
        note.belongsTo(
                visit,
                plan.map(Plan::nextSession).orElse(0),
                plan.map(Plan::sessionsPlanned).orElse(0));
        // Only now, so that what is open is counted against the right client's record.
        empty(id, draft.state());
        schedule.notBegun(head.appointment());
        if (visit.state() != AppointmentState.STARTED) schedule.turn(to, AppointmentState.STARTED);
        moves.save(new DraftMove(
                Ids.next(), head, visit.client(), current.require(), clock.instant(), reason.strip(), sealer));
        audit.record(AuditEvent.done("DRAFT_MOVED_AWAY", head.client().matter("note " + id)));
        audit.record(AuditEvent.done("DRAFT_MOVED_HERE", visit.client().matter("note " + id)));
        if (draft.state().value(SessionNotes.WITHDRAWN).isPresent()) {
            consents.reinstate(head.client(), id.value());
            consents.withdrawIn(visit.client(), ConsentKind.TREATMENT, id.value());
        }
        // The reaction was the right client's: what follows from it is theirs from now on.
        if (draft.state().fields("reaction.").stream().anyMatch(field -> isSerious(draft.state(), field)))
            holds.afterSeriousReaction(visit.client());
    }

    private List<AppointmentRow> targets(NoteHead head) {
        List<AppointmentRow> day = schedule.day(head.serviceDate()).stream()
                .filter(row -> row.therapist().equals(head.therapist()))
                .filter(row -> row.state().takesTime() && !row.client().equals(head.client()))
                .toList();
        var badges = worklist.badges(day.stream().map(AppointmentRow::id).toList());
        return day.stream()
                .filter(row -> badges.getOrDefault(row.id(), ChartBadge.NONE).state() == ChartBadge.State.NO_NOTE)
                .toList();
    }

    private static void requireMovable(Draft draft, String reason) {
        if (draft.signed()) throw new RefusedRequest("This note is signed. A signed note is moved as a sealed copy.");
        if (reason.isBlank()) throw new RefusedRequest("Write why the note belongs to another record.");
        if (reason.length() > LONGEST_REASON)
            throw new RefusedRequest("A reason can have " + LONGEST_REASON + " characters. Nothing was moved.");
    }

    /** Today's questions can still be asked after the move; those of a day that is over cannot, and the note could not be signed. */
    private void requireScreenable(NoteHead head, AppointmentRow visit) {
        if (head.serviceDate().equals(clock.today())) return;
        if (screening.answeredAt(visit.client(), head.serviceDate()).isEmpty())
            throw new RefusedRequest(clients.reference(visit.client()).name()
                    + " was not asked the safety questions that day, so the note could not be signed there. It "
                    + "was not moved. Sign it here, then move the signed note.");
    }

    /** Empties by operations like any other, so that what was there can still be read in the log. */
    private void empty(NoteId id, NoteState state) {
        Map<String, Set<UUID>> fields = new TreeMap<>();
        StaysBehind.of(state).forEach(field -> fields.put(field, new HashSet<>()));
        fields.putIfAbsent(StaysBehind.LIMITS_SEEN, new HashSet<>());
        for (Operation live : state.liveOperations()) {
            Set<UUID> replaced = fields.get(live.field());
            if (replaced != null) replaced.add(live.opId());
        }
        Instant now = clock.instant();
        List<Operation> emptied = fields.entrySet().stream()
                .map(field -> new Operation(
                        Ids.next(), field.getKey(), JsonNodeFactory.instance.nullNode(), field.getValue(), now, SERVER))
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
