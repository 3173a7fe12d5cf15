package app.unknot.plans;

import app.unknot.accounts.Access;
import app.unknot.accounts.Action;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Relation;
import app.unknot.accounts.Scope;
import app.unknot.accounts.Subject;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.screening.ScreeningService;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Sealer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was agreed with each client, version by version, and counts the sessions that used it. */
@Service
public class PlanService {
    private static final Scope CHECKED = Scope.practice("the client was checked against the care team");
    private static final int PAGE = 20;

    private final JsonMapper json = JsonMapper.shared();
    private final TreatmentPlans plans;
    private final PlanSessions sessions;
    private final PlanCheckpoints checkpoints;
    private final ScreeningService screening;
    private final CareTeam careTeam;
    private final Access access;
    private final AuditLog audit;
    private final Sealer sealer;
    private final PracticeClock clock;

    PlanService(
            TreatmentPlans plans,
            PlanSessions sessions,
            PlanCheckpoints checkpoints,
            ScreeningService screening,
            CareTeam careTeam,
            Access access,
            AuditLog audit,
            Sealer sealer,
            PracticeClock clock) {
        this.plans = plans;
        this.sessions = sessions;
        this.checkpoints = checkpoints;
        this.screening = screening;
        this.careTeam = careTeam;
        this.access = access;
        this.audit = audit;
        this.sealer = sealer;
        this.clock = clock;
    }

    /**
     * Keeps a plan that the client has agreed to. An earlier one is replaced, never changed; sessions go on counting.
     *
     * @throws RefusedRequest when something is missing or a technique is banned; the message says what
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public Plan agree(ClientId client, PlanForm form) {
        Subject subject = require(Action.PLAN_EDIT, client);
        var gaps = PlanCheck.gaps(form, screening.standing(client).banned());
        if (!gaps.isEmpty()) throw new RefusedRequest(String.join(" ", gaps));

        var before = plans.current(client.value(), CHECKED);
        before.ifPresent(plan -> plan.replace(clock.today()));
        var id = Ids.next();
        var plan = plans.save(new TreatmentPlan(
                id,
                client,
                before.map(TreatmentPlan::planVersion).orElse(0) + 1,
                form,
                before.map(TreatmentPlan::used).orElse(0),
                clock.today(),
                subject.id(),
                sealer.seal(json.writeValueAsString(form), TreatmentPlan.place(id))));
        audit.record(AuditEvent.done("PLAN_AGREE", "plan " + id).with("version " + plan.planVersion()));
        return plan.plan(form);
    }

    /** The plan in force, if there is one. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Optional<Plan> current(ClientId client) {
        require(Action.PLAN_READ, client);
        return plans.current(client.value(), CHECKED).map(this::open);
    }

    /**
     * The plans in force of these clients, in a number of queries that does not grow with them. Who has none, or is not in the
     * signed-in therapist's care, is absent.
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Map<ClientId, Plan> currentOfEach(Collection<ClientId> clients) {
        Set<ClientId> inCare = careTeam.assigned(clients);
        inCare.forEach(client -> access.require(Action.PLAN_READ, Relation.ASSIGNED, "client " + client));
        if (inCare.isEmpty()) return Map.of();
        return plans.currentOfEach(inCare.stream().map(ClientId::value).toList(), CHECKED).stream()
                .map(this::open)
                .collect(Collectors.toMap(Plan::client, Function.identity()));
    }

    /** All versions, the newest first, 20 to a page. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<Plan> versions(ClientId client, int page) {
        require(Action.PLAN_READ, client);
        return plans.versions(client.value(), CHECKED, PageRequest.of(page, PAGE)).stream()
                .map(this::open)
                .toList();
    }

    /** Decisions of checkpoints, the newest first, at most 20. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<Checkpoint> checkpoints(ClientId client) {
        require(Action.PLAN_READ, client);
        return checkpoints.newest(client.value(), CHECKED, Limit.of(PAGE)).stream()
                .map(row -> row.checkpoint(sealer.open(row.sealedReason(), PlanCheckpoint.place(row.id()))))
                .toList();
    }

    /**
     * Keeps what was decided at a checkpoint, and moves on to the next one.
     *
     * @throws RefusedRequest when the reason is missing
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void decide(ClientId client, Checkpoint.Decision decision, String reason) {
        Subject subject = require(Action.PLAN_EDIT, client);
        if (reason.isBlank()) throw new RefusedRequest("A decision needs its reason.");
        var plan = plans.current(client.value(), CHECKED).orElseThrow(RecordNotFound::new);
        var id = Ids.next();
        var sealed = sealer.seal(reason.strip(), PlanCheckpoint.place(id));
        checkpoints.save(new PlanCheckpoint(id, plan.id(), plan.used(), decision, sealed, clock.today(), subject.id()));
        plan.decideCheckpoint();
        audit.record(AuditEvent.done("PLAN_CHECKPOINT", "plan " + plan.id()).with(decision.name()));
    }

    /**
     * Counts a signed note as a session of the plan, once however often it is told.
     *
     * @param note the note's id; a bare UUID, because charting lies above
     * @return which session of the plan it is, from 1, or empty when the client has no plan
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "charting calls it inside its own checked signing")
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Integer> recordSession(ClientId client, UUID note) {
        var counted = sessions.ofNote(note, CHECKED);
        if (counted.isPresent()) return counted.map(PlanSession::numberInPlan);
        return plans.current(client.value(), CHECKED).map(plan -> {
            int number = plan.holdSession();
            sessions.save(new PlanSession(note, plan.id(), number, clock.today()));
            return number;
        });
    }

    /**
     * Takes back a session that was counted for a note in the wrong record.
     *
     * @param note the note's id; a bare UUID, because charting lies above
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "charting calls it inside its own checked move of a note")
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdrawSession(UUID note) {
        sessions.ofNote(note, CHECKED).ifPresent(counted -> {
            plans.find(counted.planId(), CHECKED).ifPresent(TreatmentPlan::withdrawSession);
            sessions.delete(counted);
        });
    }

    private Plan open(TreatmentPlan plan) {
        var form = json.readValue(sealer.open(plan.sealedContent(), TreatmentPlan.place(plan.id())), PlanForm.class);
        return plan.plan(form);
    }

    private Subject require(Action action, ClientId client) {
        return access.require(action, careTeam.relationTo(client), "client " + client);
    }
}
