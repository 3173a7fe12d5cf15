package app.unknot.plans.ui;

import app.unknot.clients.ClientId;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanService;
import app.unknot.plans.checkpoints.PlanReviews;
import app.unknot.plans.home.HomeReading;
import app.unknot.screening.ScreeningResults;
import org.springframework.stereotype.Component;

/** Gathers what is shown along with a plan in force. */
@Component
class PlanOverview {
    private final PlanService plans;
    private final PlanReviews reviews;
    private final HomeReading reading;
    private final ScreeningResults screening;

    PlanOverview(PlanService plans, PlanReviews reviews, HomeReading reading, ScreeningResults screening) {
        this.plans = plans;
        this.reviews = reviews;
        this.reading = reading;
        this.screening = screening;
    }

    PlanCards.Known of(Plan plan) {
        ClientId client = plan.client();
        return new PlanCards.Known(
                reviews.course(client),
                reviews.advice(client),
                plans.checkpoints(client),
                plans.versions(client, 0),
                screening.standing(client).ceiling(),
                reading.attached(plan.agreed()));
    }
}
