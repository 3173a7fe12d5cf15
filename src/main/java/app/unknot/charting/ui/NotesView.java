package app.unknot.charting.ui;

import app.unknot.charting.NoteHead;
import app.unknot.charting.NotePages;
import app.unknot.charting.cosigning.CosignQueue;
import app.unknot.charting.cosigning.CosignRow;
import app.unknot.charting.moves.DraftMoves;
import app.unknot.charting.note.AnswerWords;
import app.unknot.charting.note.NoteRow;
import app.unknot.charting.worklist.DraftRow;
import app.unknot.charting.worklist.UnchartedRow;
import app.unknot.charting.worklist.Worklist;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientNames;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.practice.Locations;
import app.unknot.shared.Listed;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.PagedRows;
import app.unknot.shared.ui.PlaceFilter;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** What is still to be written or signed, and what was signed lately. */
@Route(NotePages.ALL)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("THERAPIST")
class NotesView extends Page implements BeforeEnterObserver {
    private final transient Worklist worklist;
    private final transient CosignQueue queue;
    private final transient DraftMoves moves;
    private final transient ClientDirectory clients;
    private final transient Locations locations;
    private final transient PracticeClock clock;
    private transient ClientNames names;
    private final PlaceFilter filter = PlaceFilter.of(NotePages.ALL);
    private final Div lists = new Div();

    NotesView(
            Worklist worklist,
            CosignQueue queue,
            DraftMoves moves,
            ClientDirectory clients,
            Locations locations,
            PracticeClock clock) {
        super(Density.TOUCH, ChartingText.NOTES.text(), "");
        this.worklist = worklist;
        this.queue = queue;
        this.moves = moves;
        this.clients = clients;
        this.locations = locations;
        this.clock = clock;
        names = clients.references(List.of());
        addActions(filter);
        lists.addClassName("worklists");
        add(lists);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(filter.showFrom(event.getLocation().getQueryParameters(), locations.choices()));
    }

    private void show(Places at) {
        Listed<UnchartedRow> notStarted = worklist.notStarted(at, 0);
        Listed<DraftRow> drafts = worklist.drafts(at, 0);
        Listed<CosignRow> toCosign = queue.toSign(at, 0);
        Listed<CosignRow> waiting = queue.waitingForSupervisor(at, 0);
        List<NoteRow> signed = worklist.signedLately(at);
        setLine(line(notStarted.total(), drafts.total()));
        lists.removeAll();
        if (toCosign.total() > 0)
            lists.add(counted(
                    ChartingText.TO_CO_SIGN_2.text(),
                    toCosign,
                    page -> queue.toSign(at, page),
                    row -> row.head().client(),
                    this::cosign));
        lists.add(
                notStarted.total() == 0
                        ? none(
                                ChartingText.NOT_STARTED.text(),
                                ChartingText.EVERY_VISIT_OF_THE_LAST.text(Worklist.UNCHARTED_DAYS))
                        : counted(
                                ChartingText.NOT_STARTED.text(),
                                notStarted,
                                page -> worklist.notStarted(at, page),
                                UnchartedRow::client,
                                this::notStarted),
                drafts.total() == 0
                        ? none(ChartingText.IN_PROGRESS.text(), ChartingText.NOTHING_WAITS_FOR_YOUR_SIGNATURE.text())
                        : counted(
                                ChartingText.IN_PROGRESS.text(),
                                drafts,
                                page -> worklist.drafts(at, page),
                                row -> row.head().client(),
                                this::begun));
        if (waiting.total() > 0)
            lists.add(counted(
                    ChartingText.WAITING_FOR_CO_SIGNATURE.text(),
                    waiting,
                    page -> queue.waitingForSupervisor(at, page),
                    row -> row.head().client(),
                    this::cosign));
        lists.add(signed(signed));
    }

    /** A list with its count, of which the first page is here already. */
    private <T> Card counted(
            String title,
            Listed<T> first,
            IntFunction<Listed<T>> pages,
            Function<T, ClientId> client,
            Function<T, Component> line) {
        Card card = counted(title, first.total());
        card.add(new PagedRows(first.total(), page -> {
            List<T> rows = page == 0 ? first.rows() : pages.apply(page).rows();
            names = clients.references(rows.stream().map(client).toList());
            return rows.stream().map(line).toList();
        }));
        return card;
    }

    private static Card none(String title, String words) {
        Card card = counted(title, 0);
        card.add(new Span(words));
        return card;
    }

    private static String line(long notStarted, long drafts) {
        if (notStarted + drafts == 0) return ChartingText.ALL_VISITS_ARE_DOCUMENTED.text();
        return ChartingText.NOT_STARTED_IN_PROGRESS.text(notStarted, drafts);
    }

    private Component begun(DraftRow row) {
        ClientReference client = names.of(row.head().client());
        NativeButton move = Buttons.outlined(
                "",
                click -> MoveDraftDialog.open(
                        row.head().id(),
                        moves,
                        clients,
                        clock,
                        () -> UI.getCurrentOrThrow()
                                .navigate(NotePages.write(row.head().id()))));
        move.removeAll();
        move.add(Icons.MORE.create());
        move.addClassName("icon");
        move.getElement().setAttribute("aria-label", ChartingText.IS_THE_NOTE_FOR_ANOTHER.text(client.name()));
        move.getElement().setAttribute("aria-haspopup", "dialog");
        return DraftLine.with(move, row, client, clock);
    }

    private Component notStarted(UnchartedRow row) {
        ClientReference client = names.of(row.client());
        Span name = new Span(client.name());
        name.addClassName("strong");
        PracticeClock there = clock.withZone(locations.zone(row.location()));
        Div when = new Div(Formats.dayAndTime(row.startsAt(), there.getZone()));
        when.addClassNames("small", "quiet");
        boolean today = there.dayOf(row.startsAt()).equals(there.today());
        Anchor open = new Anchor(ClientPages.record(client.id()), new Div(name, when));
        open.addClassName("grow");
        Div line = new Div(open, new Tag(today ? Tone.PLAIN : Tone.CAUTION, Icons.PEN, ChartingText.NO_NOTE.text()));
        line.add(VisitMenu.button(client, row.appointment()));
        line.addClassNames("list-row", "with-menu");
        return line;
    }

    private Component cosign(CosignRow row) {
        Tag tag = row.sentBack()
                ? new Tag(Tone.CAUTION, Icons.UNDO, ChartingText.SENT_BACK.text())
                : new Tag(Tone.ADVISE, Icons.CLOCK, ChartingText.CO_SIGN_DUE.text());
        return line(row.head(), ChartingText.SIGNED_BY.text(row.author()), tag);
    }

    private Component signed(List<NoteRow> rows) {
        Card card = new Card(ChartingText.RECENTLY_SIGNED.text());
        names = clients.references(rows.stream().map(row -> row.head().client()).toList());
        if (rows.isEmpty()) card.add(new EmptyState(ChartingText.NO_NOTES_SIGNED.text()));
        if (rows.size() == Worklist.LATELY_SHOWN) card.add(small(ChartingText.THE_NEWEST_OLDER_ONES.text(rows.size())));
        rows.forEach(row -> card.add(line(
                row.head(),
                ChartingText.PAIN_MIN.text(AnswerWords.pain(row.painBefore(), row.painAfter()), row.treatmentMinutes()),
                new Tag(Tone.OK, Icons.LOCK, ChartingText.SIGNED.text()))));
        return card;
    }

    private static Component small(String words) {
        Div line = new Div(words);
        line.addClassNames("small", "quiet");
        return line;
    }

    private Component line(NoteHead head, String words, Tag tag) {
        Span name = new Span(names.of(head.client()).name());
        name.addClassName("strong");
        Div detail = new Div(Formats.day(head.serviceDate()) + ". " + words);
        detail.addClassNames("small", "quiet");
        Anchor row = new Anchor(NotePages.signed(head.id()), new Div(name, detail), tag);
        row.addClassName("list-row");
        return row;
    }

    private static Card counted(String title, long count) {
        Span number = new Span(String.valueOf(count));
        number.addClassNames("count", count == 0 ? "plain" : "due");
        return new Card(title).end(number);
    }
}
