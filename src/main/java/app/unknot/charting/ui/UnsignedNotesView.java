package app.unknot.charting.ui;

import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.Therapists;
import app.unknot.accounts.UserId;
import app.unknot.charting.NotePages;
import app.unknot.charting.worklist.OverdueFilter;
import app.unknot.charting.worklist.OverdueNote;
import app.unknot.charting.worklist.Worklist;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientNames;
import app.unknot.clients.directory.ClientSearch;
import app.unknot.practice.Locations;
import app.unknot.shared.Listed;
import app.unknot.shared.Listed.Sorting;
import app.unknot.shared.Places;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Cell;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.ListAddress;
import app.unknot.shared.ui.ListExport;
import app.unknot.shared.ui.ListGrid;
import app.unknot.shared.ui.ListSearch;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.PlaceFilter;
import app.unknot.shared.ui.ScreenTitle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notes that have waited for more than three days, for the manager: whose, of whom, of when, and nothing else. */
@Route(NotePages.UNSIGNED)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("MANAGER")
class UnsignedNotesView extends Page implements BeforeEnterObserver {
    private final transient Worklist worklist;
    private final transient ClientSearch search;
    private final transient Therapists therapists;
    private final transient ClientDirectory clients;
    private final transient Locations locations;
    private final transient Map<UserId, TherapistProfile> authors = new HashMap<>();
    private final PlaceFilter place;
    private final ListSearch client = new ListSearch(ChartingText.FIND_A_CLIENT.text(), this::show);
    private final ListGrid<Row> list;
    private transient ListAddress address = ListAddress.read(NotePages.UNSIGNED, QueryParameters.empty());
    private transient Places at = Places.EVERYWHERE;

    UnsignedNotesView(
            Worklist worklist,
            ClientSearch search,
            Therapists therapists,
            ClientDirectory clients,
            Locations locations,
            ListExport export) {
        super(Density.DESK, ChartingText.UNSIGNED_NOTES.text(), ChartingText.STARTED_MORE_THAN_72_HOURS.text());
        this.worklist = worklist;
        this.search = search;
        this.therapists = therapists;
        this.clients = clients;
        this.locations = locations;
        place = new PlaceFilter(
                chosen -> address.with(PlaceFilter.PARAMETER, chosen).go());
        list = new ListGrid<Row>(
                        ChartingText.OVERDUE_NOTES.text(),
                        ChartingText.NO_NOTE_HAS_BEEN_UNSIGNED.text(),
                        by -> address.sorted(by).go())
                .column(ChartingText.CLIENT.text(), row -> Cell.of(row.client()))
                .column(ChartingText.THERAPIST.text(), row -> Cell.of(row.author()))
                .sorted(
                        OverdueFilter.VISIT,
                        ChartingText.VISIT.text(),
                        row -> Cell.of(Formats.day(row.note().serviceDate())))
                .sorted(
                        OverdueFilter.WAITING,
                        ChartingText.WAITING_HOURS.text(),
                        row -> Cell.of(String.valueOf(row.note().hours())));
        addActions(place, export.of("unsigned notes", list::table));
        Div bar = new Div(client);
        bar.addClassNames("row", "wrap", "people-bar");
        add(new Card("", bar, list));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        address = ListAddress.read(NotePages.UNSIGNED, query);
        at = place.showFrom(query, locations.choices());
        show();
    }

    private void show() {
        Sorting by = address.sorting(list.keys(), Sorting.down(OverdueFilter.WAITING));
        List<ClientId> found = found();
        OverdueFilter wanted = new OverdueFilter(at, found, by);
        list.show(found != null || !at.everywhere(), by, Worklist.PAGE, page -> rows(worklist.overdue(wanted, page)));
    }

    private @Nullable List<ClientId> found() {
        if (client.wanted().isEmpty()) return null;
        return search.find(client.wanted(), 0).stream()
                .map(one -> one.reference().id())
                .toList();
    }

    private Listed<Row> rows(Listed<OverdueNote> page) {
        ClientNames names =
                clients.references(page.rows().stream().map(OverdueNote::client).toList());
        if (authors.isEmpty()) therapists.active().forEach(profile -> authors.put(profile.id(), profile));
        return page.as(page.rows().stream()
                .map(note -> new Row(
                        note,
                        // A leaver's drafts are overdue too.
                        authors.computeIfAbsent(note.therapist(), therapists::profile)
                                .name(),
                        names.of(note.client()).listName()))
                .toList());
    }

    private record Row(OverdueNote note, String author, String client) {}
}
