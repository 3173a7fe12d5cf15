package app.unknot.plans.checkpoints;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.plans.Checkpoint;
import app.unknot.plans.PlanAdvice;
import app.unknot.plans.PlanService;
import app.unknot.plans.dose.Dose;
import app.unknot.plans.form.CheckpointForm;
import app.unknot.plans.form.PlanCourse;
import app.unknot.plans.form.PlanForm;
import app.unknot.plans.form.Stamp;
import app.unknot.plans.store.PlanCheckpoints;
import app.unknot.plans.store.PlanSeals;
import app.unknot.plans.store.TreatmentPlan;
import app.unknot.plans.store.TreatmentPlans;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at a plan again: how it goes, what that speaks for, and what was decided. */
@Service
public class PlanReviews {
    private static final int MOST = 20;

    private final TreatmentPlans plans;
    private final HeldSessions held;
    private final PlanCheckpoints checkpoints;
    private final PlanService service;
    private final CareTeam careTeam;
    private final Access access;
    private final AuditLog audit;
    private final PlanSeals seals;
    private final PracticeClock clock;

    PlanReviews(
            TreatmentPlans plans,
            HeldSessions held,
            PlanCheckpoints checkpoints,
            PlanService service,
            CareTeam careTeam,
            Access access,
            AuditLog audit,
            PlanSeals seals,
            PracticeClock clock) {
        this.plans = plans;
        this.held = held;
        this.checkpoints = checkpoints;
        this.service = service;
        this.careTeam = careTeam;
        this.access = access;
        this.audit = audit;
        this.seals = seals;
        this.clock = clock;
    }

    /** The signed sessions since the last discharge, over all versions of the plan. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public PlanCourse course(ClientId client) {
        require(Action.PLAN_READ, client);
        return held.courseOf(client);
    }

    /** What the course speaks for. Says nothing when there is no plan. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public PlanAdvice advice(ClientId client) {
        Scope scope = require(Action.PLAN_READ, client);
        var earlier = checkpoints.newestSince(client.value(), held.firstVersion(client), scope, Limit.of(MOST)).stream()
                .map(seals::open)
                .toList();
        return PlanAdvice.of(held.courseOf(client).flags(), earlier);
    }

    /**
     * Keeps what was measured and decided at a checkpoint, due or early, and moves on to the next one. Fewer sessions make the next
     * version of the plan at once; the client has agreed by deciding. A plan that was paused goes on, unless the client is referred.
     *
     * @throws RefusedRequest when something is missing, or when there is no slower phase to go on to
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void record(ClientId client, CheckpointForm form) {
        Scope scope = require(Action.PLAN_EDIT, client);
        Subject subject = scope.subject();
        var plan = plans.current(client.value(), scope).orElseThrow(RecordNotFound::new);
        PlanForm agreed = seals.open(plan);
        List<String> gaps = form.gaps(agreed);
        if (!gaps.isEmpty()) throw new RefusedRequest(String.join(" ", gaps));
        var id = Ids.next();
        var stamp = new Stamp(clock.today(), subject.id());
        checkpoints.save(seals.checkpoint(id, plan, form, held.courseOf(client), stamp));
        plan.decideCheckpoint(agreed.dose());
        if (form.goesOn()) plan.pause(null);
        audit.record(AuditEvent.done("PLAN_CHECKPOINT", client.matter("plan " + plan.id()))
                .with(String.valueOf(form.decision())));
        if (form.decision() == Checkpoint.Decision.TAPER) taper(client, plan, agreed);
    }

    private void taper(ClientId client, TreatmentPlan plan, PlanForm agreed) {
        Dose slower = agreed.dose()
                .tapered(plan.used())
                .orElseThrow(() -> new RefusedRequest(
                        "This is already the slowest phase of the plan. Nothing was recorded. Choose to continue,"
                                + " change or discharge."));
        service.agree(client, agreed.withDose(slower));
    }

    private Scope require(Action action, ClientId client) {
        return access.require(action, careTeam.relationTo(client), client.matter());
    }
}
