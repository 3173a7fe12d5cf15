package app.unknot.record.ui;

import app.unknot.plans.Plan;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The dose as bars: done, next, still to come. The number stands below it in words. */
final class PlanDots {
    private PlanDots() {}

    static Div create(Plan plan) {
        Div dots = new Div();
        dots.addClassName("dots");
        dots.getElement().setAttribute("aria-hidden", "true");
        for (int session = 1; session <= plan.sessionsPlanned(); session++) {
            Span dot = new Span();
            dot.addClassName("dot");
            if (session <= plan.sessionsUsed()) dot.addClassName("done");
            else if (session == plan.nextSession()) dot.addClassName("current");
            dots.add(dot);
        }
        return dots;
    }
}
