package app.unknot.plans.ui;

import app.unknot.plans.Plan;
import app.unknot.plans.PlanPauses;
import app.unknot.plans.checkpoints.PlanDecisions;
import app.unknot.plans.form.CheckpointForm;
import org.springframework.stereotype.Component;

/** What follows from a tap on the cards of a plan. */
@Component
class PlanSteps {
    /** What the page can turn to. */
    interface Around {
        void show();

        void edit();

        void end();
    }

    private final PlanDecisions decisions;
    private final PlanPauses pauses;

    PlanSteps(PlanDecisions decisions, PlanPauses pauses) {
        this.decisions = decisions;
        this.pauses = pauses;
    }

    PlanCards.Steps of(Plan plan, Around around) {
        return new PlanCards.Steps() {
            @Override
            public void record(CheckpointForm form) {
                decisions.record(plan.client(), form);
                switch (form.decision()) {
                    case CHANGE -> around.edit();
                    case DISCHARGE -> around.end();
                    case CONTINUE, TAPER, REFER -> around.show();
                    case null -> around.show();
                }
            }

            @Override
            public void change() {
                around.edit();
            }

            @Override
            public void pauseOrResume() {
                if (plan.isPaused()) pauses.resume(plan.client());
                else pauses.pause(plan.client());
                around.show();
            }

            @Override
            public void end() {
                around.end();
            }
        };
    }
}
