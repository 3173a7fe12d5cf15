package app.unknot.plans;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.plans.form.PlanCheck;
import app.unknot.plans.form.PlanForm;
import app.unknot.plans.form.Stamp;
import app.unknot.plans.home.AgreementGaps;
import app.unknot.plans.store.PlanSeals;
import app.unknot.plans.store.TreatmentPlan;
import app.unknot.plans.store.TreatmentPlans;
import app.unknot.plans.words.PlansWords;
import app.unknot.screening.ScreeningResults;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import java.util.ArrayList;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agrees on a plan with a client, within what screening allows. */
@Service
public class PlanAgreement {
    private final TreatmentPlans plans;
    private final ScreeningResults screening;
    private final AgreementGaps gaps;
    private final CareTeam careTeam;
    private final AuditLog audit;
    private final PlanSeals seals;
    private final PracticeClock clock;

    PlanAgreement(
            TreatmentPlans plans,
            ScreeningResults screening,
            AgreementGaps gaps,
            CareTeam careTeam,
            AuditLog audit,
            PlanSeals seals,
            PracticeClock clock) {
        this.plans = plans;
        this.screening = screening;
        this.gaps = gaps;
        this.careTeam = careTeam;
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
    public Plan agree(ClientId client, PlanForm typed) {
        PlanForm form = typed.kept();
        Scope scope = careTeam.require(Action.PLAN_EDIT, client);
        Subject subject = scope.subject();
        var screened = screening.standing(client);
        if (screened.level().holds()) throw new RefusedRequest(PlansWords.THE_CLIENT_IS_ON_HOLD.text());
        var withheld = HomeCareLimits.of(screened);
        var missing = new ArrayList<>(PlanCheck.gaps(
                form,
                screened.banned(),
                screened.keepOff(),
                withheld,
                screened.handsOn(false).orElse(null)));
        missing.addAll(gaps.of(client, form, withheld));
        if (!missing.isEmpty()) throw new RefusedRequest(String.join(" ", missing));

        var before = plans.current(client.value(), scope);
        if (before.filter(TreatmentPlan::isCheckpointDue).isPresent())
            throw new RefusedRequest(PlansWords.THE_CHECKPOINT_IS_DUE_RECORD.text());
        before.ifPresent(plan -> plan.replace(clock.today()));
        // The next version lies where the plan lies, so that its sessions go on counting.
        ClientId record = before.map(TreatmentPlan::client).orElse(client);
        var id = Ids.next();
        var plan = plans.save(new TreatmentPlan(
                id,
                record,
                plans.lastVersion(record.value(), scope) + 1,
                form,
                before.map(TreatmentPlan::used).orElse(0),
                new Stamp(clock.today(), subject.id()),
                seals.seal(form, id)));
        audit.record(AuditEvent.done("PLAN_AGREE", client.matter("plan " + id)).with("version " + plan.planVersion()));
        return plan.plan(form);
    }
}
