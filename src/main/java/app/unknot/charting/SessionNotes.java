package app.unknot.charting;

import app.unknot.accounts.Access;
import app.unknot.accounts.Action;
import app.unknot.accounts.Confirmation;
import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.Supervision;
import app.unknot.accounts.Therapists;
import app.unknot.accounts.UserId;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.consent.ConsentKind;
import app.unknot.clients.consent.Consents;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanService;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.Schedule;
import app.unknot.screening.Holds;
import app.unknot.screening.ScreeningService;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.disk.SavesToTheLast;
import app.unknot.shared.storage.Sealer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes session notes: takes operations in, and turns the draft into a signed note that nobody can change. */
@Service
public class SessionNotes {
    static final int LARGEST_BATCH = 200;
    /** Holds when the client took the consent back while the session went on. */
    static final String WITHDRAWN = "consent.withdrawn";

    private final NoteRepository notes;
    private final OperationRepository operations;
    private final ReachableNotes reachable;
    private final SealedNotes sealed;
    private final SessionRules rules;
    private final Schedule schedule;
    private final ScreeningService screening;
    private final Holds holds;
    private final Consents consents;
    private final PlanService plans;
    private final Therapists therapists;
    private final PressureProfile pressure;
    private final Supervision supervision;
    private final CurrentSubject current;
    private final Access access;
    private final AuditLog audit;
    private final PracticeClock clock;
    private final Sealer sealer;
    private final JsonMapper mapper;
    private final ApplicationEventPublisher events;

    SessionNotes(
            NoteRepository notes,
            OperationRepository operations,
            ReachableNotes reachable,
            SealedNotes sealed,
            SessionRules rules,
            Schedule schedule,
            ScreeningService screening,
            Holds holds,
            Consents consents,
            PlanService plans,
            Therapists therapists,
            PressureProfile pressure,
            Supervision supervision,
            CurrentSubject current,
            Access access,
            AuditLog audit,
            PracticeClock clock,
            Sealer sealer,
            JsonMapper mapper,
            ApplicationEventPublisher events) {
        this.notes = notes;
        this.operations = operations;
        this.reachable = reachable;
        this.sealed = sealed;
        this.rules = rules;
        this.schedule = schedule;
        this.screening = screening;
        this.holds = holds;
        this.consents = consents;
        this.plans = plans;
        this.therapists = therapists;
        this.pressure = pressure;
        this.supervision = supervision;
        this.current = current;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.sealer = sealer;
        this.mapper = mapper;
        this.events = events;
    }

    /**
     * Starts the session of an appointment, or returns to the note that was started for it.
     *
     * @throws RefusedRequest when today's screening is missing or does not allow hands-on work, or the plan waits for its checkpoint
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public NoteId start(AppointmentId id) {
        AppointmentRow appointment = schedule.open(id);
        access.require(
                Action.NOTE_DRAFT,
                reachable.relation(appointment.therapist()),
                appointment.client().matter("appointment " + id));
        Optional<SessionNote> existing = notes.ofAppointment(id.value(), reachable.scope());
        if (existing.isPresent()) return existing.get().head().id();
        boolean allowed = screening
                .today(appointment.client())
                .filter(clearance -> clearance.allowsStart())
                .isPresent();
        if (!allowed)
            throw new RefusedRequest(
                    "Ask today's safety questions first. You can start the session once they allow it.");
        Optional<Plan> plan = plans.current(appointment.client());
        plan.flatMap(PlanNews::wait).ifPresent(why -> {
            throw new RefusedRequest(why);
        });
        int used = plan.map(Plan::sessionsUsed).orElse(0);
        int planned = plan.map(Plan::sessionsPlanned).orElse(0);
        SessionNote note = notes.save(new SessionNote(
                Ids.next(), appointment, clock.today(), clock.instant(), planned == 0 ? 0 : used + 1, planned));
        note.leaves(gaps(note.head(), NoteState.of(List.of())).size());
        schedule.turn(id, AppointmentState.STARTED);
        audit.record(AuditEvent.done(
                "NOTE_START", note.head().client().matter("note " + note.head().id())));
        return note.head().id();
    }

    /** The draft for its author. Also tells whether it has been signed in the meantime. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    @SavesToTheLast
    public Draft draft(NoteId id) {
        NoteHead head = reachable.own(id, Action.NOTE_DRAFT).head();
        NoteState state = state(id);
        audit.record(AuditEvent.done("NOTE_DRAFT_OPEN", head.client().matter("note " + id)));
        return new Draft(
                head,
                state,
                gaps(head, state),
                sealed.find(id).map(SignedNote::signedAt).orElse(null));
    }

    /** What the draft would say if it were signed now. For those who look at a note while it is written. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public NoteContent soFar(NoteId id) {
        return NoteContent.of(reachable.own(id, Action.NOTE_DRAFT).head(), state(id));
    }

    /**
     * Takes in what a client answered while holding the tablet. Nothing of the note goes back.
     *
     * @throws RefusedOperation when it is anything but an answer for the client to give
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    @SavesToTheLast
    public void answer(NoteId id, List<Operation> batch) {
        for (Operation operation : batch)
            if (!NoteFields.isForTheClient(operation.field()))
                throw new RefusedOperation(operation.opId(), "The client cannot answer this");
        append(id, batch);
    }

    /**
     * Takes operations in. Doing it twice is the same as once. When this returns, they are durable. Those that arrive after the
     * signature do not touch the note; they wait for an addendum.
     *
     * @throws RefusedRequest when the batch is too large
     * @throws RefusedOperation when it holds an operation that no workspace would send, or one that another note holds
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    @SavesToTheLast
    public Draft append(NoteId id, List<Operation> batch) {
        SessionNote note = reachable.held(id, Action.NOTE_DRAFT);
        NoteHead head = note.head();
        if (batch.size() > LARGEST_BATCH)
            throw new RefusedRequest("A batch can hold " + LARGEST_BATCH + " operations.");
        for (Operation operation : batch)
            OperationCheck.complaint(operation).ifPresent(complaint -> {
                throw new RefusedOperation(operation.opId(), complaint);
            });
        Instant signedAt = sealed.find(id).map(SignedNote::signedAt).orElse(null);
        Set<UUID> known = knownHere(id, batch);
        Instant now = clock.instant();
        UserId author = current.require().id();
        List<Operation> fresh =
                batch.stream().filter(operation -> known.add(operation.opId())).toList();
        boolean alarm = fresh.stream().anyMatch(SessionNotes::isSeriousReaction) && isNewlySerious(fresh, state(id));
        for (Operation operation : fresh)
            operations.save(new StoredOperation(id, operation, author, now, signedAt != null, sealer));
        // What follows from a change follows once, however often the tablet sends it.
        if (alarm) holds.afterSeriousReaction(head.client());
        NoteState state = state(id);
        if (fresh.stream().anyMatch(operation -> operation.field().equals(WITHDRAWN))) follow(head, state);
        List<Gap> gaps = gaps(head, state);
        note.leaves(gaps.size());
        return new Draft(head, state, gaps, signedAt);
    }

    /**
     * Those of a batch that this note holds already.
     *
     * @throws RefusedOperation when another note holds one of them: it is not stored here, so it must not look as if it were
     */
    private Set<UUID> knownHere(NoteId id, List<Operation> batch) {
        Set<UUID> known = new HashSet<>();
        for (Object[] row : operations.known(batch.stream().map(Operation::opId).toList())) {
            if (!id.value().equals(row[1]))
                throw new RefusedOperation(
                        (UUID) row[0], "Another note has a change with the same id, so this one was not saved");
            known.add((UUID) row[0]);
        }
        return known;
    }

    /** What the client says in a session counts from that moment on, on every paper. */
    private void follow(NoteHead head, NoteState state) {
        UUID session = head.id().value();
        if (state.value(WITHDRAWN).isPresent()) consents.withdrawIn(head.client(), ConsentKind.TREATMENT, session);
        else consents.reinstate(head.client(), session);
    }

    /** A reaction that was serious before stays the same one when words are added to it. */
    private static boolean isNewlySerious(List<Operation> fresh, NoteState before) {
        return fresh.stream()
                .filter(SessionNotes::isSeriousReaction)
                .anyMatch(operation -> before.value(operation.field())
                        .filter(value -> value.path("severity").asString("").equals("SERIOUS"))
                        .isEmpty());
    }

    private static boolean isSeriousReaction(Operation operation) {
        return operation.field().startsWith("reaction.")
                && operation.value().path("severity").asString("").equals("SERIOUS");
    }

    /**
     * Seals the note. It can never be changed after that, only added to.
     *
     * @param seen the fingerprint of what the signer saw
     * @throws RefusedRequest when the proof is stale, or the note has moved on since it was seen
     * @throws NoteIncomplete when something is missing
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    @SavesToTheLast
    public Signature sign(NoteId id, Confirmation confirmation, String seen) {
        SessionNote note = reachable.held(id, Action.NOTE_SIGN);
        NoteHead head = note.head();
        Subject signer = current.require();
        if (!confirmation.confirms(signer)) throw new RefusedRequest("Enter your password again to sign.");
        Optional<SignedNote> earlier = sealed.find(id);
        if (earlier.isPresent())
            return new Signature(earlier.get().signedAt(), earlier.get().contentHash());
        NoteState state = state(id);
        if (!state.fingerprint().equals(seen))
            throw new NoteMovedOn(
                    "The note changed since you opened it. Nothing is lost. Read it once more, then sign.");
        List<Gap> gaps = gaps(head, state);
        if (!gaps.isEmpty()) throw new NoteIncomplete(gaps);
        rules.requireSignable(head, state.value(Stop.FIELD).isPresent());
        NoteContent content = NoteContent.of(head, state);
        Instant now = clock.instant();
        String name = therapists.profile(signer.id()).signature();
        UserId cosigner = supervision.supervisorOf(signer.id()).orElse(null);
        String hash = sealed.seal(content, now, signer.id(), name, cosigner);
        note.signed();
        schedule.turn(head.appointment(), AppointmentState.DONE);
        plans.recordSession(head.client(), id.value(), PlanNews.seen(content));
        pressure.learn(head, content);
        NoteSigned signed = NoteSigned.of(content);
        events.publishEvent(signed);
        if (cosigner == null) events.publishEvent(new NoteComplete(signed));
        audit.record(
                AuditEvent.done("NOTE_SIGN", head.client().matter("note " + id)).with("hash " + hash));
        return new Signature(now, hash);
    }

    private NoteState state(NoteId id) {
        List<Operation> all = new ArrayList<>();
        operations.ofNote(id.value(), false).forEach(stored -> all.add(stored.open(sealer, mapper)));
        return NoteState.of(all);
    }

    private List<Gap> gaps(NoteHead head, NoteState state) {
        SessionFrame frame = rules.frame(head);
        List<Gap> gaps = new ArrayList<>(SigningGaps.of(state, frame));
        if (SigningGaps.endsAsStopped(state, frame)) return gaps;
        if (gaps.stream().noneMatch(gap -> gap.code().equals(SigningGaps.RESCREEN))) {
            List<String> found = foundSinceAsked(head, state);
            if (!found.isEmpty()) gaps.addFirst(SigningGaps.askAgain(found));
        }
        if (plans.isCheckpointDue(head.client())) gaps.addFirst(PlanNews.CHECKPOINT_GAP);
        return gaps;
    }

    /** What was found since the safety questions that asks for them again, in words. */
    private List<String> foundSinceAsked(NoteHead head, NoteState state) {
        Map<String, String> flagged = RedFlags.in(state);
        if (flagged.isEmpty()) return List.of();
        Optional<Instant> answered = screening.answeredAt(head.client(), head.serviceDate());
        // What was found in a session whose answers are lost was received again long after it.
        if (answered.isEmpty() && rules.answersAreLost(head)) return List.of();
        return flaggedSince(head.id(), answered.orElse(Instant.MIN)).stream()
                .map(field -> flagged.getOrDefault(field, ""))
                .filter(words -> !words.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** The fields that became a red flag after that moment, also those that were something harmless before. */
    private Set<String> flaggedSince(NoteId id, Instant moment) {
        List<Operation> soFar = new ArrayList<>();
        Set<String> before = new HashSet<>();
        Set<String> since = new HashSet<>();
        for (StoredOperation stored : operations.ofNote(id.value(), false)) {
            Operation operation = stored.open(sealer, mapper);
            if (!RedFlags.mayConcern(operation.field())) continue;
            soFar.add(operation);
            Set<String> flagged = RedFlags.in(NoteState.of(soFar)).keySet();
            if (stored.receivedAt().isAfter(moment)) since.addAll(flagged);
            else before.addAll(flagged);
        }
        since.removeAll(before);
        return since;
    }

    /**
     * A draft as its author's workspace needs it.
     *
     * @param signedAt when it was signed; null while it is a draft
     */
    public record Draft(
            NoteHead head,
            NoteState state,
            List<Gap> gaps,
            @Nullable Instant signedAt) {
        public boolean signed() {
            return signedAt != null;
        }
    }

    /** What the signature left. */
    public record Signature(Instant signedAt, String contentHash) {}
}
