package app.unknot.outcomes.ui;

import app.unknot.outcomes.OutcomePages;
import app.unknot.outcomes.OutcomeService;
import app.unknot.outcomes.Period;
import app.unknot.outcomes.PracticeSummary;
import app.unknot.plans.PlanPages;
import app.unknot.practice.Locations;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.PlaceFilter;
import app.unknot.shared.ui.ScreenTitle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Whether clients get better, told so that nothing flattering stands alone. */
@Route(OutcomePages.OUTCOMES)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("MANAGER")
class OutcomesView extends Page implements BeforeEnterObserver {
    private static final int YEAR = 12;

    private final transient OutcomeService outcomes;
    private final transient Locations locations;
    private final transient PracticeClock clock;
    private final PlaceFilter filter = PlaceFilter.of(OutcomePages.OUTCOMES);
    private final Div content = new Div();
    private Places at = Places.EVERYWHERE;
    private int months = YEAR;

    OutcomesView(OutcomeService outcomes, Locations locations, PracticeClock clock) {
        super(Density.DESK, OutcomesText.DO_OUR_CLIENTS_GET_BETTER.text(), "");
        this.outcomes = outcomes;
        this.locations = locations;
        this.clock = clock;

        var period = new ChoiceRow<>(
                OutcomesText.PERIOD.text(),
                "pick-period",
                List.of(3, 6, YEAR),
                count -> OutcomesText.MONTHS.text(count),
                this::choose);
        period.addClassName("seg");
        period.show(YEAR);
        content.addClassName("outcomes");
        var reading = new Anchor(PlanPages.TOPICS, OutcomesText.WHAT_CLIENTS_READ.text());
        reading.addClassNames("btn", "plain");
        addActions(reading, filter, period);
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        at = filter.showFrom(event.getLocation().getQueryParameters(), locations.choices());
        show();
    }

    private void choose(int count) {
        months = count;
        show();
    }

    private void show() {
        var period = Period.monthsUpTo(clock.today(), months);
        var summary = outcomes.practiceSummary(period, at);
        setLine(OutcomesText.CLIENTS_WHO_STARTED_TO.text(
                Formats.day(period.from()), Formats.day(period.to()), PracticeSummary.definition()));
        var grid = new Div(TrendCard.of(outcomes.painTrend(period, at)), new CountedCard(summary));
        grid.addClassName("outcome-grid");
        content.removeAll();
        content.add(new RateCard(summary), grid);
    }
}
