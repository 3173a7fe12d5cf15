package app.unknot.clients.ui;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.Role;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientForm;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.clients.contact.ClientStatus;
import app.unknot.clients.directory.ClientSearch;
import app.unknot.clients.directory.FoundClient;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Avatar;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.ChipPicker;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;

/** Everybody whom the signed-in person may see, found by whatever of them is remembered. */
@Route(ClientPages.ALL)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed({"THERAPIST", "MANAGER"})
class ClientsView extends Page implements BeforeEnterObserver {
    private final transient ClientSearch clients;
    private final transient AddClientDialog.Desk adding;
    private final transient CareTeam careTeam;
    private final transient PracticeClock clock;
    private final boolean treats;
    private final Section list = new Section();
    private final TextLine search = new TextLine(ClientsText.FIND_A_CLIENT.text(), ClientForm.NAME);
    private final ChipPicker<ClientStatus> statuses = new ChipPicker<>(
            ClientsText.STATUS.text(), List.of(ClientStatus.values()), ClientStatus::text, this::refined);
    private int page;

    ClientsView(
            ClientSearch clients,
            AddClientDialog.Desk adding,
            CareTeam careTeam,
            CurrentSubject current,
            PracticeClock clock) {
        super(Density.TOUCH, ClientsText.CLIENTS.text(), ClientsText.CLIENTS_IN_YOUR_CARE.text());
        this.clients = clients;
        this.adding = adding;
        this.careTeam = careTeam;
        this.clock = clock;
        treats = current.require().is(Role.THERAPIST);
        if (current.require().is(Role.MANAGER)) setLine(ClientsText.EVERYONE_IN_THE_PRACTICE.text());
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.setHelperText(ClientsText.NAME_PHONE_BIRTHDAY_OR_NUMBER.text());
        search.addClassName("find");
        search.addValueChangeListener(change -> refined());
        list.addClassNames("card", "later");
        list.getElement().setAttribute("aria-live", "polite");
        addActions(
                Buttons.withIcon(Buttons.primary(ClientsText.ADD_A_CLIENT.text(), click -> adding.open()), Icons.PLUS));
        Div bar = new Div(search, statuses);
        bar.addClassName("find-bar");
        add(bar, list);
        if (treats) {
            Anchor emergency = new Anchor(ClientPages.EMERGENCY, ClientsText.NOT_IN_YOUR_CARE_EMERGENCY.text());
            emergency.addClassNames("link", "small");
            add(emergency);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        statuses.show(
                StatusFilter.read(event.getLocation().getQueryParameters()).statuses());
        page = 0;
        show();
    }

    /** Starts again at the first page. */
    private void refined() {
        page = 0;
        getElement().executeJs("history.replaceState(history.state, '', $0)", filter().address());
        show();
    }

    private StatusFilter filter() {
        return new StatusFilter(statuses.chosen());
    }

    private void show() {
        if (page == 0) list.removeAll();
        List<FoundClient> found = clients.find(search.getValue(), filter().statuses(), page);
        if (found.isEmpty() && page == 0) list.add(nobody());
        Set<ClientId> inCare = careTeam.assigned(
                found.stream().map(one -> one.reference().id()).toList());
        found.forEach(client -> list.add(row(client, inCare)));
        if (found.size() == ClientSearch.PAGE) {
            NativeButton more = Buttons.plain(ClientsText.NEXT_50.text(), click -> {
                click.getSource().removeFromParent();
                page++;
                show();
            });
            list.add(more);
        }
    }

    private Component nobody() {
        if (search.isEmpty()) return new EmptyState(ClientsText.NO_CLIENTS_YET_ADD.text());
        return new EmptyState(
                treats
                        ? ClientsText.NO_CLIENT_IN_YOUR_CARE.text(search.getValue())
                        : ClientsText.NOBODY_FOUND.text(search.getValue()),
                Buttons.outlined(ClientsText.ADD_A_CLIENT.text(), click -> adding.open()));
    }

    private Anchor row(FoundClient client, Set<ClientId> inCare) {
        ClientReference reference = client.reference();
        Anchor row = new Anchor(
                inCare.contains(reference.id())
                        ? ClientPages.record(reference.id())
                        : ClientPages.contact(reference.id()));
        row.addClassNames("slot", "client-row");
        Span name = new Span(reference.listName());
        name.addClassName("strong");
        Div line = new Div(name);
        if (!client.preferredName().isEmpty()) line.add(new Span(" (" + client.preferredName() + ")"));
        if (client.status() != ClientStatus.ACTIVE)
            line.add(new Tag(Tone.PLAIN, client.status().text()));
        Div sub = new Div(ClientsText.BORN_NUMBER.text(
                reference.ageOn(clock.today()), Formats.day(reference.born()), reference.number()));
        sub.addClassNames("small", "quiet");
        Div reach = new Div(new Div(client.phone()), new Div(client.email()));
        reach.addClassNames("small", "quiet", "reach");
        row.add(new Avatar(reference.face(), "sand"), new Div(line, sub), reach, Icons.NEXT.create());
        return row;
    }
}
