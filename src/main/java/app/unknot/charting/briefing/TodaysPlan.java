package app.unknot.charting.briefing;

import app.unknot.charting.NoteHead;
import app.unknot.charting.briefing.SessionBriefing.PlanLine;
import app.unknot.clients.ClientId;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanService;
import app.unknot.plans.checkpoints.PlanReviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the plan says for today. */
@Component
class TodaysPlan {
    private final PlanService plans;
    private final PlanReviews reviews;

    TodaysPlan(PlanService plans, PlanReviews reviews) {
        this.plans = plans;
        this.reviews = reviews;
    }

    /** The plan in force. */
    @Nullable
    Plan of(ClientId client) {
        return plans.current(client).orElse(null);
    }

    PlanLine line(NoteHead head, Plan plan, SessionLimits limits) {
        return PlanLine.of(head, plan, PlanBriefing.today(plan, reviews.advice(head.client())), limits);
    }
}
