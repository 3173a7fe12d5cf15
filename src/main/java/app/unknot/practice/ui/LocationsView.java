package app.unknot.practice.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.practice.Location;
import app.unknot.practice.Locations;
import app.unknot.practice.PracticePages;
import app.unknot.practice.locations.LocationSettings;
import app.unknot.practice.locations.PlaceOfService;
import app.unknot.shared.LocationId;
import app.unknot.shared.Places;
import app.unknot.shared.typed.AddressLine;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Confirm;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Where the practice works: each place with its address, clock, hours and rooms. A manager of some places sees those. */
@Route(PracticePages.LOCATIONS)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed({"ADMIN", "MANAGER"})
class LocationsView extends Page {
    private final transient Locations locations;
    private final transient LocationSettings settings;
    private final transient RoomLists rooms;
    private final Places mine;
    private final Div message = new Div();
    private final Div list = new Div();

    LocationsView(Locations locations, LocationSettings settings, RoomLists rooms) {
        super(Density.DESK, PracticeText.LOCATIONS.text(), PracticeText.EACH_LOCATION_HAS_ITS.text());
        this.locations = locations;
        this.settings = settings;
        this.rooms = rooms;
        mine = settings.mine();
        if (mine.everywhere())
            addActions(Buttons.withIcon(
                    Buttons.primary(PracticeText.ADD_A_LOCATION.text(), click -> askForNew()), Icons.PLUS));
        Anchor closed = new Anchor(PracticePages.CLOSED_DAYS, PracticeText.CLOSED_DAYS.text());
        closed.addClassNames("btn", "outlined");
        addActions(closed);
        list.addClassName("cards");
        add(message, list);
        refresh();
    }

    private void askForNew() {
        new LocationDialog("new", PracticeText.ADD_A_LOCATION.text(), null, settings::add, this::refresh).open();
    }

    private void refresh() {
        list.removeAll();
        locations.all().stream().filter(one -> mine.has(one.id())).forEach(one -> list.add(card(one)));
    }

    private Card card(Location location) {
        Card card = new Card(location.name());
        if (location.isOpen())
            card.end(named(
                    Buttons.outlined(PracticeText.CHANGE.text(), click -> change(location)),
                    PracticeText.CHANGE_2,
                    location));
        else card.end(new Tag(Tone.PLAIN, PracticeText.CLOSED_SINCE.text(location.closedOn())));
        card.add(line(address(location)), line(location.phone()), line(zone(location)), line(kind(location)));
        HoursLines.of(location.hours()).forEach(words -> card.add(line(words)));
        if (location.isOpen()) {
            RoomList own = rooms.of(location.id());
            card.add(own.list(), own.field(), own.message(), own.button());
            if (!locations.isOne())
                card.add(named(
                        Buttons.plain(PracticeText.CLOSE_THIS_LOCATION.text(), click -> close(location)),
                        PracticeText.CLOSE_2,
                        location));
        } else
            card.add(named(
                    Buttons.outlined(
                            PracticeText.OPEN_AGAIN.text(), click -> act(() -> settings.reopen(location.id()))),
                    PracticeText.OPEN_AGAIN_2,
                    location));
        card.addClassName("stack");
        card.getElement().setAttribute("data-test", "location");
        return card;
    }

    private static String address(Location location) {
        var at = location.address();
        return at.street().isEmpty()
                ? PracticeText.NO_ADDRESS_YET.text()
                : AddressLine.of(at.street(), at.city(), at.state(), at.zip());
    }

    private static String zone(Location location) {
        return PracticeText.TIMES_BY.text(location.zone().getId().replace('_', ' '));
    }

    private static String kind(Location location) {
        PlaceOfService kind = PlaceOfService.of(location.placeOfService());
        return PracticeText.ON_CLAIMS.text(kind.code(), kind.title());
    }

    private static Div line(String words) {
        Div line = new Div(words);
        line.addClassName("quiet");
        line.setVisible(!words.isEmpty());
        return line;
    }

    private void change(Location location) {
        LocationId id = location.id();
        LocationSettings.Known known = settings.open(id);
        new LocationDialog(
                        id.toString(),
                        PracticeText.CHANGE_2.text(location.name()),
                        known,
                        form -> settings.change(id, form, known.version()),
                        this::refresh)
                .open();
    }

    private void close(Location location) {
        Confirm.ask(
                PracticeText.CLOSE_2.text(location.name()),
                PracticeText.NO_ONE_CAN_BE_BOOKED.text(),
                PracticeText.CLOSE_THIS_LOCATION.text(),
                () -> act(() -> settings.close(location.id())));
    }

    private void act(Runnable change) {
        message.removeAll();
        try {
            change.run();
        } catch (RefusedRequest refused) {
            message.add(new NoteBox(Tone.CAUTION, String.valueOf(refused.getMessage())));
        }
        refresh();
    }

    private static NativeButton named(NativeButton button, PracticeText words, Location location) {
        button.getElement().setAttribute("aria-label", words.text(location.name()));
        return button;
    }
}
