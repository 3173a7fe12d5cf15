package app.unknot.plans.checkpoints;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.clients.ClientId;
import app.unknot.clients.merge.RecordCounts;
import app.unknot.plans.store.TreatmentPlans;
import app.unknot.plans.words.PlansWords;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a record holds a plan in force, without what was agreed. Two plans at once would give two answers to what is next. */
@Component
class CountedPlans implements RecordCounts {
    private final TreatmentPlans plans;

    CountedPlans(TreatmentPlans plans) {
        this.plans = plans;
    }

    @Override
    public List<Count> of(ClientId client) {
        Scope scope = AccessPolicy.work(ProductWork.COUNTED_PLANS, client.value());
        String words = isInForce(client, scope) ? PlansWords.ONE_IN_FORCE.text() : PlansWords.NONE_IN_FORCE.text();
        return List.of(new Count(3, PlansWords.TREATMENT_PLAN.text(), words));
    }

    @Override
    public Optional<String> against(ClientId one, ClientId other) {
        return inForce(one) && inForce(other)
                ? Optional.of(PlansWords.BOTH_RECORDS_HAVE_A_PLAN.text())
                : Optional.empty();
    }

    private boolean inForce(ClientId client) {
        return isInForce(client, AccessPolicy.work(ProductWork.COUNTED_PLANS, client.value()));
    }

    private boolean isInForce(ClientId client, Scope scope) {
        return plans.current(client.value(), scope).isPresent();
    }
}
