package app.unknot.plans.checkpoints;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.clients.ClientId;
import app.unknot.plans.Plan;
import app.unknot.plans.dose.PlanTemplate;
import app.unknot.plans.store.PlanDischarges;
import app.unknot.plans.store.PlanSeals;
import app.unknot.plans.store.TreatmentPlans;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When treatment ended, and by which rhythm it began: what an episode has to know of plans. */
@Service
public class PlanStarts {
    private static final Limit MOST = Limit.of(200);
    private static final PageRequest NEWEST = PageRequest.of(0, 100);

    private final TreatmentPlans plans;
    private final PlanDischarges discharges;
    private final PlanSeals seals;

    PlanStarts(TreatmentPlans plans, PlanDischarges discharges, PlanSeals seals) {
        this.plans = plans;
        this.discharges = discharges;
        this.seals = seals;
    }

    /** The days on which treatment of the client ended. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "outcomes tells episodes again in a transaction that was checked")
    @Transactional(readOnly = true)
    public List<LocalDate> ends(ClientId client) {
        return discharges.newest(client.value(), scope(client), MOST).stream()
                .map(row -> row.dischargedOn())
                .toList();
    }

    /** The template of the plan that was in force on a day, or of the first one that was agreed later. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "outcomes tells episodes again in a transaction that was checked")
    @Transactional(readOnly = true)
    public Optional<PlanTemplate> templateOn(ClientId client, LocalDate day) {
        List<Plan> all = plans.versions(client.value(), scope(client), NEWEST).stream()
                .map(row -> row.plan(seals.open(row)))
                .toList();
        return all.stream()
                .filter(plan -> !plan.agreedOn().isAfter(day))
                .findFirst()
                .or(() -> all.stream().min(Comparator.comparing(Plan::agreedOn)))
                .map(plan -> plan.agreed().template());
    }

    private static Scope scope(ClientId client) {
        return AccessPolicy.work(ProductWork.EPISODE_PLANS, client.value());
    }
}
