package app.unknot.intake.ui;

import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientNames;
import app.unknot.clients.ClientReference;
import app.unknot.clients.directory.ClientSearch;
import app.unknot.intake.IntakePages;
import app.unknot.screening.Level;
import app.unknot.screening.clearances.Clearances;
import app.unknot.screening.holds.Hold;
import app.unknot.screening.holds.HoldFilter;
import app.unknot.screening.holds.Holds;
import app.unknot.shared.Listed;
import app.unknot.shared.Listed.Sorting;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Cell;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.ListAddress;
import app.unknot.shared.ui.ListExport;
import app.unknot.shared.ui.ListGrid;
import app.unknot.shared.ui.ListSearch;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whose appointments stand still, the longest first. Says how grave it is, never why. */
@Route(IntakePages.HOLDS)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("MANAGER")
class HoldsView extends Page implements BeforeEnterObserver {
    private static final String SINCE = "since";
    private static final String LEVEL = "level";
    /** What a hold can be of. */
    private static final List<Level> LEVELS =
            List.of(Level.EMERGENCY, Level.URGENT_REFER, Level.CLEARANCE, Level.DEFER);

    private final transient Holds holds;
    private final transient Clearances clearances;
    private final transient ClientSearch search;
    private final transient ClientDirectory clients;
    private final ListSearch client = new ListSearch(IntakeText.FIND_A_CLIENT.text(), this::show);
    private final Select<Level> level = new Select<>();
    private final ListGrid<Row> list;
    private transient ListAddress address = ListAddress.read(IntakePages.HOLDS, QueryParameters.empty());

    HoldsView(
            Holds holds,
            Clearances clearances,
            ClientSearch search,
            ClientDirectory clients,
            ListExport export,
            PracticeClock clock) {
        super(Density.DESK, IntakeText.ON_HOLD.text(), IntakeText.DO_NOT_BOOK_OR_TREAT.text());
        this.holds = holds;
        this.clearances = clearances;
        this.search = search;
        this.clients = clients;
        level.setAriaLabel(IntakeText.LEVEL.text());
        level.setItems(LEVELS);
        level.setItemLabelGenerator(one -> one == null ? IntakeText.EVERY_LEVEL.text() : one.title());
        level.setEmptySelectionAllowed(true);
        level.setEmptySelectionCaption(IntakeText.EVERY_LEVEL.text());
        level.getElement().setAttribute("data-test", "hold-level");
        level.addValueChangeListener(change -> {
            if (change.isFromClient())
                address.with(LEVEL, word(change.getValue())).go();
        });
        list = new ListGrid<Row>(
                        IntakeText.CLIENTS_ON_HOLD.text(),
                        IntakeText.NO_CLIENTS_ON_HOLD.text(),
                        by -> address.sorted(by).go())
                .column(
                        IntakeText.CLIENT.text(),
                        row -> Cell.of(row.client().name()).with(after(row.hold())))
                .column(IntakeText.LEVEL.text(), row -> level(row.hold()))
                .sorted(
                        SINCE,
                        IntakeText.ON_HOLD_SINCE.text(),
                        row -> Cell.of(Formats.dayAndTime(row.hold().openedAt(), clock.getZone()))
                                .with(advice(row.hold())))
                .act(
                        row -> IntakeText.LIFT.text(),
                        row -> IntakeText.LIFT_THE_HOLD_OF.text(row.client().name()),
                        this::lift);
        Div bar = new Div(client, level);
        bar.addClassNames("row", "wrap", "people-bar");
        addActions(export.of("holds", list::table));
        add(new Card("", bar, list));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = ListAddress.read(IntakePages.HOLDS, event.getLocation().getQueryParameters());
        level.setValue(
                address.choice(LEVEL, Level.class).filter(LEVELS::contains).orElse(null));
        show();
    }

    private void show() {
        Sorting by = address.sorting(list.keys(), Sorting.up(SINCE));
        HoldFilter wanted = new HoldFilter(level.getValue(), found(), by.descending());
        boolean narrowed = !wanted.anyLevel() || !wanted.anyClient();
        list.show(narrowed, by, Holds.PAGE, page -> rows(holds.open(wanted, page)));
    }

    private @Nullable List<ClientId> found() {
        if (client.wanted().isEmpty()) return null;
        return search.find(client.wanted(), 0).stream()
                .map(one -> one.reference().id())
                .toList();
    }

    private Listed<Row> rows(Listed<Hold> page) {
        ClientNames names =
                clients.references(page.rows().stream().map(Hold::client).toList());
        return page.as(page.rows().stream()
                .map(hold -> new Row(hold, names.of(hold.client())))
                .toList());
    }

    private static @Nullable String word(@Nullable Level level) {
        return level == null ? null : level.name().toLowerCase(Locale.ROOT);
    }

    private static Cell level(Hold hold) {
        return Cell.tag(
                hold.level().holds() ? Tone.STOP : Tone.CAUTION, hold.level().title());
    }

    private static String after(Hold hold) {
        return hold.afterReaction() ? IntakeText.SERIOUS_REACTION.text() : "";
    }

    private static String advice(Hold hold) {
        return hold.adviceRecorded() ? IntakeText.ADVICE_RECORDED.text() : IntakeText.RECORD_WHAT_YOU_TOLD.text();
    }

    private void lift(Row row) {
        new LiftDialog(clearances, holds, row.hold(), row.client(), this::show).open();
    }

    private record Row(Hold hold, ClientReference client) {}
}
