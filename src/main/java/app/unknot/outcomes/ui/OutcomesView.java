package app.unknot.outcomes.ui;

import app.unknot.outcomes.OutcomePages;
import app.unknot.outcomes.practice.PracticePicture;
import app.unknot.outcomes.practice.PracticePicture.Detail;
import app.unknot.plans.PlanPages;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ListAddress;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** Whether clients get better, told so that nothing flattering stands alone. */
@Route(OutcomePages.OUTCOMES)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("MANAGER")
class OutcomesView extends OutcomesPage {
    OutcomesView(PracticeDesk desk) {
        super(OutcomePages.OUTCOMES, OutcomesText.DO_OUR_CLIENTS_GET_BETTER.text(), "outcomes", desk);
        Anchor reading = new Anchor(PlanPages.TOPICS, OutcomesText.WHAT_CLIENTS_READ.text());
        reading.addClassNames("btn", "plain");
        addActions(reading);
    }

    @Override
    protected void show(PracticePicture picture, ListAddress address) {
        put(new RateCard(picture, address));
        Div grid = new Div();
        grid.addClassName("outcome-grid");
        put(grid);
        MoreCards more = new MoreCards(address);
        List<Printed> printed = new ArrayList<>();
        if (picture.told()) printed.add(Printed.of(RateFacts.table(picture)));
        picture.detail().ifPresent(detail -> charts(picture, detail, address, grid, printed));
        grid.add(new CountedCard(picture.result(), address));
        printed.add(CountedDrawing.of(picture.result(), address));
        List<FigureTable> tables = new ArrayList<>();
        picture.earlier().ifPresent(earlier -> tables.add(more.earlier(picture, earlier)));
        picture.detail().ifPresent(detail -> {
            tables.add(more.mix(detail.mix()));
            detail.groups().forEach(groups -> tables.add(more.groups(groups, names())));
        });
        if (picture.told()) tables.add(more.versions(picture));
        tables.add(more.pressure(desk().visits().pressure(picture.question())));
        tables.add(more.reactions(desk().visits().reactions(picture.question())));
        tables.forEach(table -> grid.add(new Card(table.caption(), table.shown())));
        printed.addAll(Printed.of(tables));
        printed(printed);
    }

    private void charts(PracticePicture picture, Detail detail, ListAddress address, Div grid, List<Printed> printed) {
        Figure therapists = narrowed(FunnelFigure.of(picture, detail.therapists(), desk()::name, address));
        Figure months = narrowed(MonthFigure.of(picture, detail.months(), address));
        Figure times = narrowed(TimeFigure.of(picture, detail.times(), address));
        grid.add(
                new FigureCard(therapists, QuestionAddress.of(OutcomePages.BY_THERAPIST, address)),
                new FigureCard(months, QuestionAddress.of(OutcomePages.BY_MONTH, address), shift(detail)),
                new FigureCard(times, QuestionAddress.of(OutcomePages.TIME_TO_RESPONSE, address)));
        printed.addAll(List.of(Printed.of(therapists), Printed.of(months), Printed.of(times)));
    }

    /** Says that the months show more than chance, where they do. */
    static Component[] shift(Detail detail) {
        return MonthFigure.signal(detail.months())
                ? new Component[] {new Tag(Tone.CAUTION, OutcomesText.SHIFT.text())}
                : new Component[0];
    }
}
