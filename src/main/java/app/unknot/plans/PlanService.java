package app.unknot.plans;

import app.unknot.accounts.Access;
import app.unknot.accounts.AccessPolicy;
import app.unknot.accounts.Action;
import app.unknot.accounts.ProductWork;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was agreed with each client, version by version, and counts the sessions that used it. */
@Service
public class PlanService {
    private static final int PAGE = 20;

    private final TreatmentPlans plans;
    private final HeldSessions held;
    private final PlanCheckpoints checkpoints;
    private final ScreeningService screening;
    private final HomeReading reading;
    private final CareTeam careTeam;
    private final Access access;
    private final AuditLog audit;
    private final PlanSeals seals;
    private final PracticeClock clock;

    PlanService(
            TreatmentPlans plans,
            HeldSessions held,
            PlanCheckpoints checkpoints,
            ScreeningService screening,
            HomeReading reading,
            CareTeam careTeam,
            Access access,
            AuditLog audit,
            PlanSeals seals,
            PracticeClock clock) {
        this.plans = plans;
        this.held = held;
        this.checkpoints = checkpoints;
        this.screening = screening;
        this.reading = reading;
        this.careTeam = careTeam;
        this.access = access;
        this.audit = audit;
        this.seals = seals;
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
        Scope scope = require(Action.PLAN_EDIT, client);
        Subject subject = scope.subject();
        var clearance = screening.standing(client);
        if (clearance.level().holds())
            throw new RefusedRequest(
                    "The client is on hold after the safety questions. Agree on a plan once the hold is "
                            + "lifted. What you wrote is still here.");
        var withheld = HomeCareLimits.of(clearance);
        var gaps = new ArrayList<>(PlanCheck.gaps(
                form,
                clearance.banned(),
                clearance.keepOff(),
                withheld,
                clearance.handsOn(false).orElse(null)));
        gaps.addAll(reading.gaps(form, withheld));
        if (!gaps.isEmpty()) throw new RefusedRequest(String.join(" ", gaps));

        var before = plans.current(client.value(), scope);
        if (before.filter(TreatmentPlan::isCheckpointDue).isPresent())
            throw new RefusedRequest("The checkpoint is due. Record the decision, then change the plan.");
        before.ifPresent(plan -> plan.replace(clock.today()));
        var id = Ids.next();
        var plan = plans.save(new TreatmentPlan(
                id,
                client,
                plans.lastVersion(client.value(), scope) + 1,
                form,
                before.map(TreatmentPlan::used).orElse(0),
                clock.today(),
                subject.id(),
                seals.seal(form, id)));
        audit.record(AuditEvent.done("PLAN_AGREE", client.matter("plan " + id)).with("version " + plan.planVersion()));
        return plan.plan(form);
    }

    /** The plan in force, if there is one. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public Optional<Plan> current(ClientId client) {
        Scope scope = require(Action.PLAN_READ, client);
        return plans.current(client.value(), scope).map(this::open);
    }

    /**
     * The plans in force of these clients, in a number of queries that does not grow with them. Who has none, or is not in the
     * signed-in therapist's care, is absent.
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Map<ClientId, Plan> currentOfEach(Collection<ClientId> clients) {
        Set<ClientId> inCare = careTeam.assigned(clients);
        if (inCare.isEmpty()) return Map.of();
        Scope scope = access.requireEach(
                Action.PLAN_READ,
                Relation.ASSIGNED,
                inCare.stream().map(ClientId::matter).toList());
        return plans.currentOfEach(inCare.stream().map(ClientId::value).toList(), scope).stream()
                .map(this::open)
                .collect(Collectors.toMap(Plan::client, Function.identity()));
    }

    /** All versions, the newest first, 20 to a page. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<Plan> versions(ClientId client, int page) {
        Scope scope = require(Action.PLAN_READ, client);
        return plans.versions(client.value(), scope, PageRequest.of(page, PAGE)).stream()
                .map(this::open)
                .toList();
    }

    /** Decisions of checkpoints, the newest first, at most 20. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<Checkpoint> checkpoints(ClientId client) {
        Scope scope = require(Action.PLAN_READ, client);
        return checkpoints.newest(client.value(), scope, Limit.of(PAGE)).stream()
                .map(seals::open)
                .toList();
    }

    /** No session is to be booked until somebody resumes the plan. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void pause(ClientId client) {
        turn(client, clock.today(), "PLAN_PAUSE");
    }

    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void resume(ClientId client) {
        turn(client, null, "PLAN_RESUME");
    }

    private void turn(ClientId client, @Nullable LocalDate pausedOn, String event) {
        Scope scope = require(Action.PLAN_EDIT, client);
        var plan = plans.current(client.value(), scope).orElseThrow(RecordNotFound::new);
        plan.pause(pausedOn);
        audit.record(AuditEvent.done(event, client.matter("plan " + plan.id())));
    }

    /** Whether the client's plan has a checkpoint that nobody has recorded yet. Then no further session can be signed. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "charting asks it for a note that it has checked")
    @Transactional(readOnly = true)
    public boolean isCheckpointDue(ClientId client) {
        return plans.current(client.value(), AccessPolicy.work(ProductWork.PLAN_GATE, client.value()))
                .filter(TreatmentPlan::isCheckpointDue)
                .isPresent();
    }

    /** Whether no session is to be booked under the client's plan. Says nothing of the reason. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "booking asks the right to book; no reason leaves here")
    @Transactional(readOnly = true)
    public boolean isPaused(ClientId client) {
        return plans.current(client.value(), AccessPolicy.work(ProductWork.PLAN_GATE, client.value()))
                .filter(TreatmentPlan::isPaused)
                .isPresent();
    }

    /**
     * Counts a signed note as a session of the plan, once however often it is told. Two visits that were two points worse than the
     * first pause the plan until its checkpoint is recorded.
     *
     * @param note the note's id; a bare UUID, because charting lies above
     * @param seen what the note tells of the course
     * @return which session of the plan it is, from 1, or empty when the client has no plan
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "charting calls it inside its own checked signing")
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Integer> recordSession(ClientId client, UUID note, SessionSeen seen) {
        return held.count(client, note, seen);
    }

    /**
     * Takes back a session that was counted for a note in the wrong record.
     *
     * @param note the note's id; a bare UUID, because charting lies above
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "charting calls it inside its own checked move of a note")
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdrawSession(UUID note) {
        held.withdraw(note);
    }

    private Plan open(TreatmentPlan plan) {
        return plan.plan(seals.open(plan));
    }

    private Scope require(Action action, ClientId client) {
        return access.require(action, careTeam.relationTo(client), client.matter());
    }
}
