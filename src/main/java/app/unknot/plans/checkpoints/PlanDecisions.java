package app.unknot.plans.checkpoints;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.plans.Checkpoint;
import app.unknot.plans.PlanAgreement;
import app.unknot.plans.dose.Dose;
import app.unknot.plans.form.CheckpointForm;
import app.unknot.plans.form.PlanForm;
import app.unknot.plans.store.PlanSeals;
import app.unknot.plans.store.TreatmentPlan;
import app.unknot.plans.store.TreatmentPlans;
import app.unknot.plans.words.PlansWords;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides at a checkpoint how a plan goes on. */
@Service
public class PlanDecisions {
    private final TreatmentPlans plans;
    private final CheckpointRecords records;
    private final PlanAgreement agreement;
    private final CareTeam careTeam;
    private final AuditLog audit;
    private final PlanSeals seals;

    PlanDecisions(
            TreatmentPlans plans,
            CheckpointRecords records,
            PlanAgreement agreement,
            CareTeam careTeam,
            AuditLog audit,
            PlanSeals seals) {
        this.plans = plans;
        this.records = records;
        this.agreement = agreement;
        this.careTeam = careTeam;
        this.audit = audit;
        this.seals = seals;
    }

    /**
     * Keeps what was measured and decided at a checkpoint, due or early, and moves on to the next one. Fewer sessions make the next
     * version of the plan at once; the client has agreed by deciding. A plan that was paused goes on, unless the client is referred.
     *
     * @throws RefusedRequest when something is missing, or when there is no slower phase to go on to
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void record(ClientId client, CheckpointForm typed) {
        CheckpointForm form = typed.kept();
        Scope scope = careTeam.require(Action.PLAN_EDIT, client);
        Subject subject = scope.subject();
        var plan = plans.current(client.value(), scope).orElseThrow(RecordNotFound::new);
        PlanForm agreed = seals.open(plan);
        List<String> gaps = form.gaps(agreed);
        if (!gaps.isEmpty()) throw new RefusedRequest(String.join(" ", gaps));
        records.keep(client, plan, form, subject);
        plan.decideCheckpoint(agreed.dose());
        if (form.goesOn()) plan.pause(null);
        audit.record(AuditEvent.done("PLAN_CHECKPOINT", client.matter("plan " + plan.id()))
                .with(String.valueOf(form.decision())));
        if (form.decision() == Checkpoint.Decision.TAPER) taper(client, plan, agreed);
    }

    private void taper(ClientId client, TreatmentPlan plan, PlanForm agreed) {
        Dose slower = agreed.dose()
                .tapered(plan.used())
                .orElseThrow(() -> new RefusedRequest(PlansWords.THIS_IS_ALREADY_THE_SLOWEST.text()));
        agreement.agree(client, agreed.withDose(slower));
    }
}
