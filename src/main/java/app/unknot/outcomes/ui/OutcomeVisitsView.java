package app.unknot.outcomes.ui;

import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientNames;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.outcomes.OutcomePages;
import app.unknot.outcomes.practice.PracticeOutcomes;
import app.unknot.outcomes.practice.Question;
import app.unknot.outcomes.practice.VisitDrill;
import app.unknot.outcomes.practice.VisitOutcomes;
import app.unknot.shared.Listed;
import app.unknot.shared.Listed.Sorting;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Cell;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.ListAddress;
import app.unknot.shared.ui.ListGrid;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The visits behind a figure about reactions or pressure, the newest first: numbers, never notes. */
@Route(OutcomePages.VISITS)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("MANAGER")
class OutcomeVisitsView extends Page implements BeforeEnterObserver {
    private static final String DAY = "day";

    private final transient PracticeDesk desk;
    private final transient ClientDirectory clients;
    private final Anchor back = new Anchor(OutcomePages.OUTCOMES, OutcomesText.BACK_TO_THE_FIGURES.text());
    private final ListGrid<Row> list;
    private transient VisitDrill drill = new VisitDrill(VisitDrill.Kind.ASKED, null);

    OutcomeVisitsView(PracticeDesk desk, ClientDirectory clients) {
        super(Density.DESK, OutcomesText.VISITS_BEHIND_IT.text(), "");
        this.desk = desk;
        this.clients = clients;
        back.addClassNames("btn", "plain", "no-paper");
        list = new ListGrid<Row>(OutcomesText.VISITS.text(), OutcomesText.NO_VISITS.text(), by -> {})
                .column(OutcomesText.CLIENT.text(), OutcomeVisitsView::name)
                .column(
                        OutcomesText.DAY_OF_VISIT.text(),
                        row -> Cell.of(Formats.day(row.found().day())))
                .column(OutcomesText.WHAT_WAS_NOTED.text(), row -> Cell.of(noted(row.found())));
        addActions(back);
        add(new Card("", list));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ListAddress address =
                ListAddress.read(OutcomePages.VISITS, event.getLocation().getQueryParameters());
        Question question = QuestionAddress.question(address);
        drill = QuestionAddress.visits(address);
        back.setHref(QuestionAddress.of(OutcomePages.OUTCOMES, address));
        setLine(Said.period(question.period(desk.clock().today())) + ": " + said());
        Listed<VisitOutcomes.Row> first = desk.visits().behind(question, drill, 0);
        list.show(
                first.total(),
                false,
                Sorting.down(DAY),
                PracticeOutcomes.PAGE,
                page -> rows(page == 0 ? first : desk.visits().behind(question, drill, page)));
    }

    private String said() {
        String what = switch (drill.kind()) {
            case ASKED -> OutcomesText.VISITS_WITH_THE_QUESTION.text();
            case REACTION -> OutcomesText.VISITS_WITH_A_REACTION.text();
            case SERIOUS -> OutcomesText.VISITS_WITH_A_SERIOUS_REACTION.text();
            case SESSIONS -> OutcomesText.SESSIONS_AND_THE_NEXT.text();
            case CLIENTS -> OutcomesText.CLIENTS_OF_THOSE_SESSIONS.text();
        };
        return drill.band() == null ? what : what + ", " + drill.band().text();
    }

    private String noted(VisitOutcomes.Row row) {
        return switch (drill.kind()) {
            case ASKED, REACTION, SERIOUS -> reactions(row);
            case SESSIONS -> OutcomesText.CHANGE_BY.text(Percent.number(row.change()));
            case CLIENTS -> OutcomesText.MEAN_CHANGE_OF.text(Percent.number(row.change()), row.sessions());
        };
    }

    private static String reactions(VisitOutcomes.Row row) {
        if (row.reactions() == 0) return OutcomesText.NO_REACTION.text();
        return row.serious() == 0
                ? OutcomesText.REACTIONS_NOTED.text(row.reactions())
                : OutcomesText.REACTIONS_SERIOUS.text(row.reactions(), row.serious());
    }

    private List<Row> rows(Listed<VisitOutcomes.Row> page) {
        ClientNames names = clients.references(
                page.rows().stream().map(VisitOutcomes.Row::client).toList());
        return page.rows().stream()
                .map(row -> new Row(row, names.of(row.client())))
                .toList();
    }

    private static Cell name(Row row) {
        return Cell.link(ClientPages.contact(row.client().id()), row.client().listName());
    }

    private record Row(VisitOutcomes.Row found, ClientReference client) {}
}
