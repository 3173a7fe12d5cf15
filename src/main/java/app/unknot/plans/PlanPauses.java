package app.unknot.plans;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.plans.store.TreatmentPlan;
import app.unknot.plans.store.TreatmentPlans;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pauses a plan and resumes it. */
@Service
public class PlanPauses {
    private final TreatmentPlans plans;
    private final CareTeam careTeam;
    private final AuditLog audit;
    private final PracticeClock clock;

    PlanPauses(TreatmentPlans plans, CareTeam careTeam, AuditLog audit, PracticeClock clock) {
        this.plans = plans;
        this.careTeam = careTeam;
        this.audit = audit;
        this.clock = clock;
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

    /** Whether no session is to be booked under the client's plan. Says nothing of the reason. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "booking asks the right to book; no reason leaves here")
    @Transactional(readOnly = true)
    public boolean isPaused(ClientId client) {
        return plans.current(client.value(), AccessPolicy.work(ProductWork.PLAN_PAUSED, client.value()))
                .filter(TreatmentPlan::isPaused)
                .isPresent();
    }

    private void turn(ClientId client, @Nullable LocalDate pausedOn, String event) {
        Scope scope = careTeam.require(Action.PLAN_EDIT, client);
        var plan = plans.current(client.value(), scope).orElseThrow(RecordNotFound::new);
        plan.pause(pausedOn);
        audit.record(AuditEvent.done(event, client.matter("plan " + plan.id())));
    }
}
