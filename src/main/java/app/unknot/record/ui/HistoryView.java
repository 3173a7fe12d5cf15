package app.unknot.record.ui;

import app.unknot.charting.search.ChartSearch;
import app.unknot.charting.search.SearchHit;
import app.unknot.charting.search.SearchPage;
import app.unknot.charting.ui.Refusals;
import app.unknot.charting.ui.RouteIds;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.clients.timeline.ClientTimeline;
import app.unknot.clients.timeline.TimelineEntry;
import app.unknot.clients.timeline.TimelineKind;
import app.unknot.clients.timeline.TimelinePage;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ChipPicker;
import app.unknot.shared.ui.ClientHeader;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.TextLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Everything that happened to a client, the newest first, and a search through what was written. */
@Route(ClientPages.HISTORY)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("THERAPIST")
class HistoryView extends Div implements BeforeEnterObserver {
    private final transient ClientTimeline timeline;
    private final transient ChartSearch search;
    private final transient ClientDirectory clients;
    private final transient PracticeClock clock;
    private final Div list = new Div();
    private final Div more = new Div();
    private final Refusals refusals = new Refusals();
    private final ChipPicker<TimelineKind> kinds;
    private final TextLine words = new TextLine(RecordText.SEARCH_THE_NOTES.text(), ChartSearch.QUESTION);
    private transient ClientId client = new ClientId(new java.util.UUID(0, 0));
    private int page;

    HistoryView(ClientTimeline timeline, ChartSearch search, ClientDirectory clients, PracticeClock clock) {
        this.timeline = timeline;
        this.search = search;
        this.clients = clients;
        this.clock = clock;
        Density.TOUCH.applyTo(this);
        kinds = new ChipPicker<>(
                RecordText.SHOW.text(), List.of(TimelineKind.values()), TimelineKind::title, this::start);
        words.setClearButtonVisible(true);
        words.addClassName("grow");
        words.addKeyPressListener(Key.ENTER, enter -> look());
        words.addValueChangeListener(change -> {
            if (change.getValue().isBlank()) start();
        });
        list.addClassName("history");
        list.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        client = RouteIds.client(event);
        ClientReference reference = clients.reference(client);
        Div find = new Div(
                words, Buttons.withIcon(Buttons.outlined(RecordText.SEARCH.text(), click -> look()), Icons.SEARCH));
        find.addClassNames("row", "proof");
        Card card = new Card(RecordText.HISTORY.text(), find, refusals, kinds, list, more);
        card.addClassName("stack");
        Div body = new Div(card);
        body.addClassName("client-body");
        removeAll();
        add(
                new ClientHeader(
                        reference.face(),
                        reference.name() + ", " + reference.ageOn(clock.today()),
                        RecordText.EVERYTHING_ON_RECORD_NEWEST_FIRST.text(reference.number()),
                        List.of()),
                body);
        start();
    }

    private void start() {
        page = 0;
        list.removeAll();
        kinds.setVisible(true);
        showPage();
    }

    private void showPage() {
        TimelinePage found = timeline.page(client, kinds.chosen(), page);
        found.entries().forEach(entry -> list.add(row(entry)));
        if (found.entries().isEmpty() && page == 0)
            list.add(new EmptyState(RecordText.NOTHING_IS_ON_RECORD_YET.text()));
        more.removeAll();
        if (found.older())
            more.add(Buttons.outlined(RecordText.OLDER.text(), click -> {
                page++;
                showPage();
            }));
    }

    private void look() {
        if (!words.getValue().isBlank() && words.isTaken()) look(words.text(), 0);
    }

    private void look(String question, int from) {
        refusals.around(() -> {
            SearchPage found = search.find(client, question, from);
            if (from == 0) list.removeAll();
            more.removeAll();
            kinds.setVisible(false);
            if (found.hits().isEmpty() && from == 0)
                list.add(new EmptyState(
                        RecordText.NO_ENTRY_CONTAINS_THESE_WORDS.text(),
                        Buttons.outlined(RecordText.SHOW_EVERYTHING.text(), click -> words.clear())));
            found.hits().forEach(hit -> list.add(row(hit)));
            if (found.older()) more.add(Buttons.outlined(RecordText.OLDER.text(), click -> look(question, from + 1)));
        });
    }

    private Component row(TimelineEntry entry) {
        Div when = new Div(Formats.day(clock.dayOf(entry.at())));
        when.addClassNames("small", "quiet", "num", "history-day");
        Span title = new Span(entry.title());
        title.addClassName("strong");
        Div detail = new Div(entry.detail());
        detail.addClassNames("small", "quiet", "note-text");
        return row(entry.address(), icon(entry.kind()), when, new Div(title, detail));
    }

    private Component row(SearchHit hit) {
        Div when = new Div(Formats.day(hit.day()));
        when.addClassNames("small", "quiet", "num", "history-day");
        Span title = new Span(hit.title());
        title.addClassName("strong");
        Span match = new Span(hit.match());
        match.addClassName("match");
        Div snippet = new Div(new Span(hit.before()), match, new Span(hit.after()));
        snippet.addClassNames("small", "note-text");
        return row(hit.address(), icon(hit.kind()), when, new Div(title, snippet));
    }

    private static Component row(
            @org.jspecify.annotations.Nullable String address, Icons icon, Component when, Div words) {
        words.addClassName("grow");
        if (address == null) {
            Div row = new Div(icon.create(), when, words);
            row.addClassNames("list-row", "history-row");
            return row;
        }
        Anchor row = new Anchor(address, icon.create(), when, words, Icons.NEXT.create());
        row.addClassNames("list-row", "history-row");
        return row;
    }

    private static Icons icon(TimelineKind kind) {
        return switch (kind) {
            case SESSION -> Icons.HAND;
            case ADDENDUM -> Icons.PEN;
            case ENCOUNTER -> Icons.NOHAND;
            case PLAN -> Icons.PLAN;
            case HOLD -> Icons.STOP;
            case SCORE -> Icons.CHART;
            case LETTER -> Icons.LETTER;
            case DOCUMENT -> Icons.DISK;
        };
    }
}
