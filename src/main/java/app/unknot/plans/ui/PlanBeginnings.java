package app.unknot.plans.ui;

import app.unknot.clients.ClientReference;
import app.unknot.clients.consent.ConsentSignature.Signer;
import app.unknot.clients.consent.Consents;
import app.unknot.clients.history.HealthHistories;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanService;
import app.unknot.plans.targets.Measures;
import app.unknot.plans.techniques.HistoryHints;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows what a new version of a plan starts from. */
@Component
class PlanBeginnings {
    private final PlanService plans;
    private final HealthHistories histories;
    private final Measures measures;
    private final PracticeClock clock;

    PlanBeginnings(PlanService plans, HealthHistories histories, Measures measures, PracticeClock clock) {
        this.plans = plans;
        this.histories = histories;
        this.measures = measures;
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
                new PlanEditor.Measured(measures.of(client.id()), disability(client)),
                ofAge ? Signer.CLIENT : Signer.GUARDIAN,
                ofAge ? client.name() : "");
    }

    private @Nullable Integer disability(ClientReference client) {
        OptionalInt score = measures.disability(client.id());
        return score.isPresent() ? score.getAsInt() : null;
    }

    LocalDate today() {
        return clock.today();
    }
}
