package app.unknot.outcomes.ui;

import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientNames;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.outcomes.OutcomePages;
import app.unknot.outcomes.practice.Drill;
import app.unknot.outcomes.practice.PracticeOutcomes;
import app.unknot.outcomes.practice.Question;
import app.unknot.outcomes.practice.State;
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
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The episodes behind a figure, the newest first, as far as a manager may see them: scores, never notes. */
@Route(OutcomePages.EPISODES)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("MANAGER")
class OutcomeEpisodesView extends Page implements BeforeEnterObserver {
    private static final String BEGAN = "began";

    private final transient PracticeDesk desk;
    private final transient ClientDirectory clients;
    private final Anchor back = new Anchor(OutcomePages.OUTCOMES, OutcomesText.BACK_TO_THE_FIGURES.text());
    private final ListGrid<Row> list;

    OutcomeEpisodesView(PracticeDesk desk, ClientDirectory clients) {
        super(Density.DESK, OutcomesText.EPISODES_BEHIND_IT.text(), "");
        this.desk = desk;
        this.clients = clients;
        back.addClassNames("btn", "plain", "no-paper");
        list = new ListGrid<Row>(OutcomesText.EPISODES.text(), OutcomesText.NO_EPISODES.text(), by -> {})
                .column(OutcomesText.CLIENT.text(), OutcomeEpisodesView::name)
                .column(
                        OutcomesText.BEGAN.text(),
                        row -> Cell.of(Formats.day(row.found().episode().opened())))
                .column(OutcomesText.PAIN_FIRST_AND_NEWEST.text(), OutcomeEpisodesView::pain)
                .column(
                        OutcomesText.VISITS.text(),
                        row -> Cell.of(
                                String.valueOf(row.found().episode().visits().count())))
                .column(
                        OutcomesText.THERAPIST.text(),
                        row -> Cell.of(desk.name(row.found().episode().therapist())))
                .column(
                        OutcomesText.WHAT_BECAME_OF_IT.text(),
                        row -> Cell.tag(
                                tone(row.found().state()), row.found().state().text()));
        addActions(back);
        add(new Card("", list));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ListAddress address =
                ListAddress.read(OutcomePages.EPISODES, event.getLocation().getQueryParameters());
        Question question = QuestionAddress.question(address);
        Drill drill = QuestionAddress.drill(address);
        back.setHref(QuestionAddress.of(OutcomePages.OUTCOMES, address));
        LocalDate today = desk.clock().today();
        setLine(OutcomesText.LISTED_BY.text(
                Said.period(drill.earlier() ? question.before(today) : question.period(today)),
                said(drill),
                question.rule().version(),
                question.rule().text()));
        Listed<PracticeOutcomes.Row> first = desk.outcomes().behind(question, drill, 0);
        list.show(
                first.total(),
                !drill.equals(Drill.ALL),
                Sorting.down(BEGAN),
                PracticeOutcomes.PAGE,
                page -> rows(page == 0 ? first : desk.outcomes().behind(question, drill, page)));
    }

    /** Which of those that began. */
    private String said(Drill drill) {
        List<String> said = new ArrayList<>(List.of(
                switch (drill.group()) {
                    case ALL -> OutcomesText.LISTED_ALL.text();
                    case COUNTED -> OutcomesText.LISTED_COUNTED.text();
                    case ELIGIBLE -> OutcomesText.LISTED_ELIGIBLE.text();
                    case MISSING -> OutcomesText.LISTED_MISSING.text();
                    case MEASURED -> OutcomesText.LISTED_MEASURED.text();
                    case DUE -> OutcomesText.LISTED_DUE.text();
                    case HELD -> OutcomesText.LISTED_HELD.text();
                }));
        if (drill.state() != null) said.add(drill.state().inWords());
        if (drill.therapist() != null) said.add(desk.name(drill.therapist()));
        if (drill.month() != null) said.add(Said.month(drill.month()));
        if (drill.duration() != null)
            said.add(OutcomesText.PAIN_FOR.text(drill.duration().text()));
        if (drill.severity() != null)
            said.add(OutcomesText.FIRST_PAIN.text(drill.severity().text()));
        if (drill.times() > 0) said.add(OutcomesText.LISTED_TIMES.text(drill.times()));
        if (drill.week() != null) said.add(OutcomesText.LISTED_WEEK.text(drill.week()));
        return String.join("; ", said);
    }

    private List<Row> rows(Listed<PracticeOutcomes.Row> page) {
        ClientNames names = clients.references(
                page.rows().stream().map(row -> row.episode().client()).toList());
        return page.rows().stream()
                .map(row -> new Row(row, names.of(row.episode().client())))
                .toList();
    }

    private static Cell name(Row row) {
        return Cell.link(ClientPages.contact(row.client().id()), row.client().listName());
    }

    private static Cell pain(Row row) {
        return Cell.of(OutcomesText.FROM_TO.text(
                number(row.found().episode().pain().first()),
                number(row.found().episode().pain().last())));
    }

    private static String number(@Nullable Integer pain) {
        return pain == null ? "–" : String.valueOf(pain);
    }

    private static Tone tone(State state) {
        return switch (state) {
            case RESPONDED -> Tone.OK;
            case WORSE -> Tone.CAUTION;
            default -> Tone.PLAIN;
        };
    }

    private record Row(PracticeOutcomes.Row found, ClientReference client) {}
}
