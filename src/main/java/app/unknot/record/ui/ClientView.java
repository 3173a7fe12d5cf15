package app.unknot.record.ui;

import app.unknot.anatomy.Regions;
import app.unknot.anatomy.Technique;
import app.unknot.charting.NotePages;
import app.unknot.charting.NoteSigned.RegionWork;
import app.unknot.charting.history.ChartHistory;
import app.unknot.charting.note.AnswerWords;
import app.unknot.charting.note.NoteRow;
import app.unknot.charting.note.OpenNote;
import app.unknot.charting.ui.RouteIds;
import app.unknot.charting.ui.VisitMenu;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientRecord;
import app.unknot.clients.ClientReference;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanService;
import app.unknot.shared.HomeCareItem;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Alert;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ClientHeader;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.PainTrend;
import app.unknot.shared.ui.ScreenTitle;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One client in fifteen seconds: alerts, pain, what was done, what the plan says. */
@Route(ClientPages.RECORD)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("THERAPIST")
class ClientView extends Div implements BeforeEnterObserver {
    private final transient ClientDirectory clients;
    private final transient PlanService plans;
    private final transient ChartHistory history;
    private final transient SessionCards cards;
    private final transient NextVisit next;
    private final transient PracticeClock clock;
    private final transient SideCards beside;

    ClientView(
            ClientDirectory clients,
            PlanService plans,
            ChartHistory history,
            SessionCards cards,
            NextVisit next,
            PracticeClock clock,
            SideCards beside) {
        this.clients = clients;
        this.plans = plans;
        this.history = history;
        this.cards = cards;
        this.next = next;
        this.clock = clock;
        this.beside = beside;
        Density.TOUCH.applyTo(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ClientId id = RouteIds.client(event);
        ClientRecord client = clients.open(id);
        Plan plan = plans.current(id).orElse(null);
        List<NoteRow> rows = history.signedNotes(id, 0);
        OpenNote last = history.last(id).orElse(null);
        removeAll();
        add(header(client, plan), body(client, plan, rows, last));
        boolean toBook =
                event.getLocation().getQueryParameters().getParameters().containsKey(ClientPages.BOOK_PARAMETER);
        if (toBook && !event.isRefreshEvent() && plan != null && plan.left() > 0)
            next.bookPlan(client.reference(), plan);
    }

    private ClientHeader header(ClientRecord client, @Nullable Plan plan) {
        var reference = client.reference();
        String occupation = client.occupation().isBlank() ? "" : " " + client.occupation() + ".";
        List<Alert> alerts = cards.alerts(client, plan);
        ClientHeader header = new ClientHeader(
                reference.face(),
                reference.name() + ", " + reference.ageOn(clock.today()),
                RecordText.BORN_RECORD.text(Formats.day(reference.born()), occupation, reference.number()),
                alerts,
                words(reference.id(), alerts),
                beside.links(reference.id()),
                next.start(reference),
                VisitMenu.button(reference, null));
        return header;
    }

    /** Where the client's own words are sorted, while some wait for it. */
    private static Component words(ClientId client, List<Alert> alerts) {
        Anchor sort = new Anchor(ClientPages.words(client), RecordText.SORT_THE_CLIENTS_WORDS.text());
        sort.addClassNames("btn", "outlined");
        sort.setVisible(alerts.stream().anyMatch(alert -> alert.kind() == Alert.Kind.WORDS));
        return sort;
    }

    private Component body(ClientRecord client, @Nullable Plan plan, List<NoteRow> rows, @Nullable OpenNote last) {
        ClientId id = client.reference().id();
        Div left = new Div(before(id, rows, last, plan), trend(id, rows));
        beside.of(id).forEach(card -> left.add(card));
        Div right = new Div(plan(client.reference(), plan), timeline(id, rows));
        left.addClassName("side");
        right.addClassName("side");
        Div grid = new Div(left, right);
        grid.addClassName("client-grid");
        Div body = new Div(grid);
        body.addClassName("client-body");
        return body;
    }

    private Component before(ClientId id, List<NoteRow> rows, @Nullable OpenNote last, @Nullable Plan plan) {
        Card card = new Card(RecordText.BEFORE_YOU_START.text());
        Anchor papers = new Anchor(ClientPages.consents(id), RecordText.CONSENTS.text());
        papers.addClassName("link");
        Anchor told = new Anchor(
                ClientPages.intake(id),
                last == null ? RecordText.FIRST_VISITS_QUESTIONS.text() : RecordText.ANYTHING_CHANGED.text());
        told.addClassName("link");
        card.end(papers, told);
        if (last == null) {
            Anchor begin = new Anchor(ClientPages.intake(id), RecordText.ASK_THE_FIRST_VISITS_QUESTIONS.text());
            begin.addClassNames("btn", "outlined");
            card.add(new EmptyState(RecordText.NO_SESSION_YET_THE_FIRST.text(), begin));
            return card;
        }
        NoteRow latest = rows.getFirst();
        NoteRow first = rows.getLast();
        Div numbers = new Div(
                number(
                        AnswerWords.pain(latest.painBefore(), latest.painAfter()),
                        RecordText.PAIN_LAST_TIME.text(),
                        true),
                number(
                        AnswerWords.pain(first.painBefore()),
                        rows.size() < 20 ? RecordText.FIRST_VISIT.text() : RecordText.N20_VISITS_AGO.text(),
                        false));
        numbers.addClassName("big3");
        String work = last.content().work().stream().map(ClientView::words).collect(Collectors.joining("; "));
        card.add(numbers, line(Icons.HAND, RecordText.LAST_TIME.text(work)));
        if (plan != null) card.add(line(Icons.PLAN, RecordText.PLAN_FOR_TODAY.text(planned(plan))));
        String care = String.join(", ", last.content().homeCare());
        card.add(line(
                Icons.HOME,
                care.isEmpty() ? RecordText.NO_HOME_CARE_WAS_GIVEN.text() : RecordText.HOME_CARE.text(care)));
        return card;
    }

    private static String planned(Plan plan) {
        String techniques =
                plan.agreed().techniques().stream().map(Technique::title).collect(Collectors.joining(", "));
        String regions = plan.agreed().pressureByRegion().keySet().stream()
                .sorted()
                .map(Regions::name)
                .collect(Collectors.joining(", "));
        return RecordText.PREFERRED_PRESSURE.text(
                techniques,
                regions.isEmpty() ? "" : RecordText.ON.text(regions),
                plan.agreed().pressure());
    }

    private static String words(RegionWork work) {
        return RecordText.AT_MIN.text(
                Regions.name(work.region()),
                AnswerWords.number(work.pressure()),
                work.minutes(),
                AnswerWords.pressure(work.rating()));
    }

    private Component plan(ClientReference client, @Nullable Plan plan) {
        Card card = new Card(RecordText.PLAN.text());
        Anchor open = new Anchor(
                ClientPages.plan(client.id()),
                plan == null ? RecordText.MAKE_A_PLAN.text() : RecordText.OPEN_THE_PLAN.text());
        open.addClassNames("link");
        card.end(open);
        if (plan == null) {
            card.add(new EmptyState(RecordText.NO_PLAN_YET_A_PLAN.text()));
            return card;
        }
        card.add(new Div(String.join("; ", plan.agreed().goals())), PlanDots.create(plan));
        Div used = new Div(RecordText.OF_SESSIONS_USED.text(
                plan.sessionsUsed(),
                plan.sessionsPlanned(),
                plan.nextCheckpoint() > 0 ? ", " + plan.checkpointWords() : ""));
        used.addClassNames("small", "quiet");
        String care = plan.agreed().homeCare().stream()
                .sorted()
                .map(HomeCareItem::title)
                .collect(Collectors.joining(", "));
        card.add(used, line(Icons.HOME, care));
        if (plan.left() > 0) card.add(next.series(client, plan));
        return card;
    }

    private static Component trend(ClientId id, List<NoteRow> rows) {
        Card card = new Card(RecordText.PAIN_BEFORE_EACH_SESSION.text());
        Anchor outcomes = new Anchor(ClientPages.outcomes(id), RecordText.OUTCOMES.text());
        outcomes.addClassName("link");
        card.end(outcomes);
        if (rows.size() < 2) {
            card.add(new Span(RecordText.NEEDS_2_SESSIONS_HAS.text(rows.size())));
            return card;
        }
        List<PainTrend.Point> points = rows.reversed().stream()
                .map(row -> new PainTrend.Point(
                        row.head().serviceDate().toString(),
                        Formats.shortDay(row.head().serviceDate()),
                        row.painBefore(),
                        row.painAfter()))
                .toList();
        card.add(new PainTrend(points, rows.getLast().painBefore()));
        return card;
    }

    private static Component timeline(ClientId id, List<NoteRow> rows) {
        Card card = new Card(RecordText.SESSIONS.text());
        Anchor all = new Anchor(ClientPages.history(id), RecordText.ALL_HISTORY.text());
        all.addClassName("link");
        Anchor looked = new Anchor(ClientPages.whoLooked(id), RecordText.WHO_OPENED_IT.text());
        looked.addClassName("link");
        card.end(looked, all);
        if (rows.isEmpty()) card.add(new Span(RecordText.NONE_YET.text()));
        for (NoteRow row : rows) {
            Span title = new Span(
                    RecordText.SIGNED_BY.text(Formats.shortDay(row.head().serviceDate()), row.signerName()));
            title.addClassName("strong");
            Div sub = new Div(RecordText.PAIN_TO_MIN.text(row.painBefore(), row.painAfter(), row.treatmentMinutes()));
            sub.addClassNames("small", "quiet");
            Anchor anchor = new Anchor(NotePages.signed(row.head().id()), new Div(title, sub), Icons.NEXT.create());
            anchor.addClassName("list-row");
            card.add(anchor);
        }
        return card;
    }

    private static Div number(String value, String words, boolean pain) {
        Span big = new Span(value);
        big.addClassName("value");
        if (pain) big.addClassName("pain");
        Span small = new Span(words);
        small.addClassNames("small", "quiet");
        Div one = new Div(big, small);
        one.addClassName("one");
        return one;
    }

    private static Div line(Icons icon, String words) {
        Div line = new Div(icon.create(), new Span(words));
        line.addClassName("brief-line");
        return line;
    }
}
