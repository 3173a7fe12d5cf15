package app.unknot.charting;

import app.unknot.accounts.RefusedRequest;
import app.unknot.charting.briefing.PlanBriefing;
import app.unknot.charting.words.ChartingWords;
import app.unknot.clients.ClientId;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanService;
import app.unknot.screening.ScreeningResults;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Decides whether a client's session may start today. */
@Component
class StartRules {
    private final ScreeningResults screening;
    private final PlanService plans;

    StartRules(ScreeningResults screening, PlanService plans) {
        this.screening = screening;
        this.plans = plans;
    }

    /**
     * Which session of the plan this is.
     *
     * @param session 1 for the first, 0 without a plan
     * @param planned how many the plan has, 0 without a plan
     */
    record Place(int session, int planned) {}

    /**
     * @throws RefusedRequest when today's screening is missing or does not allow hands-on work, or the plan waits for its checkpoint
     */
    Place require(ClientId client) {
        boolean allowed =
                screening.today(client).filter(result -> result.allowsStart()).isPresent();
        if (!allowed) throw new RefusedRequest(ChartingWords.ASK_TODAYS_SAFETY_QUESTIONS_FIRST.text());
        Optional<Plan> plan = plans.current(client);
        plan.flatMap(PlanBriefing::wait).ifPresent(why -> {
            throw new RefusedRequest(why);
        });
        int planned = plan.map(Plan::sessionsPlanned).orElse(0);
        int used = plan.map(Plan::sessionsUsed).orElse(0);
        return new Place(planned == 0 ? 0 : used + 1, planned);
    }
}
