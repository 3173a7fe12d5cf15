package app.unknot.charting.ui;

import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.Therapists;
import app.unknot.accounts.UserId;
import app.unknot.charting.NotePages;
import app.unknot.charting.worklist.OverdueNote;
import app.unknot.charting.worklist.Worklist;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientNames;
import app.unknot.clients.ClientReference;
import app.unknot.practice.Locations;
import app.unknot.shared.Listed;
import app.unknot.shared.Places;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.PagedRows;
import app.unknot.shared.ui.PlaceFilter;
import app.unknot.shared.ui.ScreenTitle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Notes that have waited for more than three days, for the manager: whose, of whom, of when, and nothing else. */
@Route(NotePages.UNSIGNED)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("MANAGER")
class UnsignedNotesView extends Page implements BeforeEnterObserver {
    private final transient Worklist worklist;
    private final transient Therapists therapists;
    private final transient ClientDirectory clients;
    private final transient Locations locations;
    private final PlaceFilter filter = PlaceFilter.of(NotePages.UNSIGNED);
    private final Div content = new Div();

    UnsignedNotesView(Worklist worklist, Therapists therapists, ClientDirectory clients, Locations locations) {
        super(Density.DESK, ChartingText.UNSIGNED_NOTES.text(), ChartingText.STARTED_MORE_THAN_72_HOURS.text());
        this.worklist = worklist;
        this.therapists = therapists;
        this.clients = clients;
        this.locations = locations;
        addActions(filter);
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(filter.showFrom(event.getLocation().getQueryParameters(), locations.choices()));
    }

    private void show(Places at) {
        Listed<OverdueNote> first = worklist.overdue(at, 0);
        Card card = new Card(
                first.total() == 1
                        ? ChartingText.N1_NOTE_IS_OVERDUE.text()
                        : ChartingText.NOTES_ARE_OVERDUE.text(first.total()));
        content.removeAll();
        content.add(card);
        if (first.total() == 0) {
            card.add(new EmptyState(ChartingText.NO_NOTE_HAS_BEEN_UNSIGNED.text()));
            return;
        }
        Map<UserId, TherapistProfile> authors = new HashMap<>();
        therapists.active().forEach(profile -> authors.put(profile.id(), profile));
        NativeTable table = table();
        card.add(new PagedRows(table, table.getBody(), first.total(), page -> {
            List<OverdueNote> overdue =
                    page == 0 ? first.rows() : worklist.overdue(at, page).rows();
            ClientNames names =
                    clients.references(overdue.stream().map(OverdueNote::client).toList());
            return overdue.stream()
                    .map(note -> row(
                            note,
                            // A leaver's drafts are overdue too.
                            authors.computeIfAbsent(note.therapist(), therapists::profile),
                            names.of(note.client())))
                    .toList();
        }));
    }

    private static NativeTable table() {
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        for (String title : List.of(
                ChartingText.THERAPIST.text(),
                ChartingText.CLIENT.text(),
                ChartingText.VISIT.text(),
                ChartingText.WAITING_HOURS.text())) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            if (title.equals(ChartingText.WAITING_HOURS.text())) cell.addClassName("n");
            head.add(cell);
        }
        table.getHead().add(head);
        return table;
    }

    private static NativeTableRow row(OverdueNote note, TherapistProfile author, ClientReference client) {
        NativeTableCell hours = new NativeTableCell(String.valueOf(note.hours()));
        hours.addClassName("n");
        NativeTableRow row = new NativeTableRow();
        row.add(
                new NativeTableCell(author.name()),
                new NativeTableCell(client.listName()),
                new NativeTableCell(Formats.day(note.serviceDate())),
                hours);
        return row;
    }
}
