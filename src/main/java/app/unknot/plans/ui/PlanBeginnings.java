package app.unknot.plans.ui;

import app.unknot.clients.ClientReference;
import app.unknot.clients.consent.ConsentSignature.Signer;
import app.unknot.clients.consent.Consents;
import app.unknot.clients.history.HealthHistories;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanService;
import app.unknot.plans.techniques.HistoryHints;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Knows what a new version of a plan starts from. */
@Component
class PlanBeginnings {
    private final PlanService plans;
    private final HealthHistories histories;
    private final PracticeClock clock;

    PlanBeginnings(PlanService plans, HealthHistories histories, PracticeClock clock) {
        this.plans = plans;
        this.histories = histories;
        this.clock = clock;
    }

    PlanEditor.Beginning of(ClientReference client) {
        boolean ofAge = client.ageOn(clock.today()) >= Consents.OF_AGE;
        return new PlanEditor.Beginning(
                client.id(),
                plans.current(client.id()).map(Plan::agreed),
                histories
                        .current(client.id())
                        .map(told -> HistoryHints.of(told, clock.today()))
                        .orElse(HistoryHints.NONE),
                ofAge ? Signer.CLIENT : Signer.GUARDIAN,
                ofAge ? client.name() : "");
    }

    LocalDate today() {
        return clock.today();
    }
}
