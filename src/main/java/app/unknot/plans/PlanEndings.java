package app.unknot.plans;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.plans.form.Discharge;
import app.unknot.plans.form.DischargeForm;
import app.unknot.plans.form.Stamp;
import app.unknot.plans.store.PlanDischarge;
import app.unknot.plans.store.PlanDischarges;
import app.unknot.plans.store.PlanFollowUp;
import app.unknot.plans.store.PlanFollowUps;
import app.unknot.plans.store.PlanSeals;
import app.unknot.plans.store.TreatmentPlan;
import app.unknot.plans.store.TreatmentPlans;
import app.unknot.plans.words.PlansWords;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends treatment under a plan, and plans to ask again after three and six months. */
@Service
public class PlanEndings {
    private static final int[] MONTHS = {3, 6};

    private final TreatmentPlans plans;
    private final PlanDischarges discharges;
    private final PlanFollowUps followUps;
    private final CareTeam careTeam;
    private final AuditLog audit;
    private final PlanSeals seals;
    private final PracticeClock clock;

    PlanEndings(
            TreatmentPlans plans,
            PlanDischarges discharges,
            PlanFollowUps followUps,
            CareTeam careTeam,
            AuditLog audit,
            PlanSeals seals,
            PracticeClock clock) {
        this.plans = plans;
        this.discharges = discharges;
        this.followUps = followUps;
        this.careTeam = careTeam;
        this.audit = audit;
        this.seals = seals;
        this.clock = clock;
    }

    /**
     * Ends the plan in force and puts down a follow-up after three and after six months, owed by who discharges.
     *
     * @throws RefusedRequest when something is missing, or a checkpoint is due and not recorded
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public Discharge discharge(ClientId client, DischargeForm typed) {
        DischargeForm form = typed.kept();
        Scope scope = careTeam.require(Action.PLAN_EDIT, client);
        Subject subject = scope.subject();
        TreatmentPlan inForce = plans.current(client.value(), scope).orElseThrow(RecordNotFound::new);
        Plan plan = inForce.plan(seals.open(inForce));
        List<String> gaps = form.gaps(clock.today());
        if (!gaps.isEmpty()) throw new RefusedRequest(String.join(" ", gaps));
        if (plan.isCheckpointDue())
            throw new RefusedRequest(PlansWords.THE_CHECKPOINT_IS_DUE_RECORD_THE_DECISION.text());
        LocalDate today = clock.today();
        UUID id = Ids.next();
        discharges.save(new PlanDischarge(id, plan, form, seals.seal(form, id), new Stamp(today, subject.id())));
        for (int months : MONTHS)
            followUps.save(new PlanFollowUp(Ids.next(), id, plan.client(), subject.id(), today.plusMonths(months)));
        inForce.replace(today);
        audit.record(AuditEvent.done("PLAN_DISCHARGE", client.matter("plan " + plan.id()))
                .with(String.valueOf(form.reason())));
        return new Discharge(today, form);
    }

    /** How the last plan ended, while no new one is in force. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Optional<Discharge> lastDischarge(ClientId client) {
        Scope scope = careTeam.require(Action.PLAN_READ, client);
        return discharges.newest(client.value(), scope, Limit.of(1)).stream()
                .map(row -> new Discharge(row.dischargedOn(), seals.open(row)))
                .findFirst();
    }
}
