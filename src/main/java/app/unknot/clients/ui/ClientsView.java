package app.unknot.clients.ui;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.clients.contact.ClientStatus;
import app.unknot.clients.directory.ClientSearch;
import app.unknot.clients.directory.FoundClient;
import app.unknot.shared.Listed;
import app.unknot.shared.Listed.Sorting;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Cell;
import app.unknot.shared.ui.ChipPicker;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.ListAddress;
import app.unknot.shared.ui.ListExport;
import app.unknot.shared.ui.ListGrid;
import app.unknot.shared.ui.ListSearch;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;

/** Everybody whom the signed-in person may see, found by whatever of them is remembered. */
@Route(ClientPages.ALL)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed({"THERAPIST", "MANAGER"})
class ClientsView extends Page implements BeforeEnterObserver {
    private static final String NAME = "name";
    private static final Sorting BEST_FIRST = Sorting.up("");

    private final transient ClientSearch clients;
    private final transient AddClientDialog.Desk adding;
    private final transient CareTeam careTeam;
    private final transient PracticeClock clock;
    private final ListSearch search = new ListSearch(ClientsText.FIND_A_CLIENT.text(), this::show);
    private final ChipPicker<ClientStatus> statuses = new ChipPicker<>(
            ClientsText.STATUS.text(), List.of(ClientStatus.values()), ClientStatus::text, this::narrow);
    private final Paragraph first = new Paragraph(ClientsText.THE_FIRST_MATCHES_ARE_SHOWN.text(ClientSearch.MOST));
    private final Div nobody = new Div();
    private final boolean treats;
    private final ListGrid<Row> list;
    private transient ListAddress address = ListAddress.read(ClientPages.ALL, QueryParameters.empty());

    ClientsView(
            ClientSearch clients,
            AddClientDialog.Desk adding,
            CareTeam careTeam,
            CurrentSubject current,
            ListExport export,
            PracticeClock clock) {
        super(Density.TOUCH, ClientsText.CLIENTS.text(), ClientsText.CLIENTS_IN_YOUR_CARE.text());
        this.clients = clients;
        this.adding = adding;
        this.careTeam = careTeam;
        this.clock = clock;
        Subject subject = current.require();
        treats = subject.is(Role.THERAPIST);
        search.setHelperText(ClientsText.NAME_PHONE_BIRTHDAY_OR_NUMBER.text());
        search.addClassName("find");
        first.addClassNames("small", "quiet");
        list = new ListGrid<Row>(
                        ClientsText.CLIENTS.text(),
                        ClientsText.NO_CLIENTS_YET_ADD.text(),
                        by -> address.sorted(by).go())
                .sorted(NAME, ClientsText.NAME.text(), this::name)
                .sorted("born", ClientsText.BORN.text(), this::born)
                .column(ClientsText.PHONE.text(), row -> Cell.of(row.found().phone()))
                .column(ClientsText.EMAIL.text(), row -> Cell.of(row.found().email()))
                .sorted(
                        "number",
                        ClientsText.NUMBER.text(),
                        row -> Cell.of(row.reference().number()))
                .column(ClientsText.STATUS.text(), ClientsView::status);
        if (subject.is(Role.MANAGER)) {
            setLine(ClientsText.EVERYONE_IN_THE_PRACTICE.text());
            addActions(export.of("clients", list::table));
        }
        addActions(
                Buttons.withIcon(Buttons.primary(ClientsText.ADD_A_CLIENT.text(), click -> addSomebody()), Icons.PLUS));
        Div bar = new Div(search, statuses);
        bar.addClassName("find-bar");
        Div found = new Div(first, list, nobody);
        found.addClassNames("card", "clients-found");
        found.getElement().setAttribute("aria-live", "polite");
        add(bar, found);
        if (treats) {
            Anchor emergency = new Anchor(ClientPages.EMERGENCY, ClientsText.NOT_IN_YOUR_CARE_EMERGENCY.text());
            emergency.addClassNames("link", "small");
            add(emergency);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        address = ListAddress.read(ClientPages.ALL, query);
        statuses.show(StatusFilter.read(query).statuses());
        show();
    }

    private void narrow() {
        address.with(StatusFilter.NAME, new StatusFilter(statuses.chosen()).value())
                .go();
    }

    private void addSomebody() {
        adding.open();
    }

    private void show() {
        String typed = search.wanted();
        Set<ClientStatus> of = new StatusFilter(statuses.chosen()).statuses();
        // What was found stays with the best match first, until somebody sorts it.
        Sorting wanted = address.sorting(list.keys(), typed.isEmpty() ? Sorting.up(NAME) : BEST_FIRST);
        long total = list.show(!typed.isEmpty(), wanted, ClientSearch.PAGE, page -> rows(typed, of, wanted, page));
        list.setVisible(total > 0);
        first.setVisible(!typed.isEmpty() && total == ClientSearch.MOST);
        nobody.removeAll();
        if (total == 0) nobody.add(nobody(typed));
    }

    private Component nobody(String typed) {
        if (typed.isEmpty()) return new EmptyState(ClientsText.NO_CLIENTS_YET_ADD.text());
        return new EmptyState(
                treats ? ClientsText.NO_CLIENT_IN_YOUR_CARE.text(typed) : ClientsText.NOBODY_FOUND.text(typed),
                Buttons.outlined(ClientsText.ADD_A_CLIENT.text(), click -> addSomebody()));
    }

    private Listed<Row> rows(String typed, Set<ClientStatus> of, Sorting by, int page) {
        Listed<FoundClient> found = clients.list(typed, of, by, page);
        Set<ClientId> inCare = careTeam.assigned(
                found.rows().stream().map(one -> one.reference().id()).toList());
        return found.as(found.rows().stream()
                .map(one -> new Row(one, inCare.contains(one.reference().id())))
                .toList());
    }

    private Cell name(Row row) {
        ClientId id = row.reference().id();
        return Cell.link(
                        row.treats() ? ClientPages.record(id) : ClientPages.contact(id),
                        row.reference().listName())
                .with(row.found().preferredName());
    }

    private Cell born(Row row) {
        ClientReference client = row.reference();
        return Cell.of(Formats.day(client.born())).with(ClientsText.YEARS_OLD.text(client.ageOn(clock.today())));
    }

    private static Cell status(Row row) {
        ClientStatus status = row.found().status();
        return Cell.tag(status == ClientStatus.ACTIVE ? Tone.OK : Tone.PLAIN, status.text());
    }

    /** @param treats whether the signed-in person treats them, so that the record opens and not only the contact page */
    private record Row(FoundClient found, boolean treats) {
        ClientReference reference() {
            return found.reference();
        }
    }
}
