package app.unknot.accounts.ui;

import app.unknot.accounts.places.PracticePlaces;
import app.unknot.accounts.tablets.Tablets;
import app.unknot.accounts.tablets.Tablets.Tablet;
import app.unknot.shared.LocationId;
import app.unknot.shared.Place;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Confirm;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.springframework.stereotype.Component;

/** The devices that people work on: named, used last by whom, locked out when one is lost. */
final class TabletsCard extends Div {
    private final transient Tablets tablets;
    private final transient PracticePlaces places;
    private final transient PracticeClock clock;

    private TabletsCard(Tablets tablets, PracticePlaces places, PracticeClock clock) {
        this.tablets = tablets;
        this.places = places;
        this.clock = clock;
        addClassName("tablets");
        refresh();
    }

    private void refresh() {
        removeAll();
        List<Tablet> all = tablets.all();
        if (all.isEmpty()) add(new Span(AccountsText.A_TABLET_APPEARS_HERE_AFTER.text()));
        all.forEach(tablet -> add(row(tablet)));
    }

    private Div row(Tablet tablet) {
        Span label = new Span(tablet.label());
        label.addClassName("strong");
        LocationId location = tablet.location();
        boolean many = places.open().size() > 1;
        String where = !many
                ? ""
                : (location == null ? AccountsText.NO_LOCATION_YET.text() : places.names(Places.only(location))) + ". ";
        Div sub = new Div(where + tablet.lastUser() + ", " + Formats.dayAndTime(tablet.lastSeenAt(), clock.getZone()));
        sub.addClassNames("small", "quiet");
        Div acts = new Div(named(
                Buttons.plain(AccountsText.NAME.text(), click -> rename(tablet)),
                AccountsText.NAME_2.text(tablet.label())));
        acts.addClassNames("row", "wrap");
        if (tablet.lockedOut())
            acts.add(
                    new Tag(Tone.STOP, Icons.LOCK, AccountsText.LOCKED_OUT.text()),
                    named(
                            Buttons.outlined(AccountsText.LET_IN.text(), click -> lock(tablet, false)),
                            AccountsText.LET_IN_2.text(tablet.label())));
        else
            acts.add(named(
                    Buttons.outlined(AccountsText.LOCK_OUT.text(), click -> lockOut(tablet)),
                    AccountsText.LOCK_OUT_2.text(tablet.label())));
        Div line = new Div(new Div(label, sub), acts);
        line.addClassName("list-row");
        return line;
    }

    private void lockOut(Tablet tablet) {
        Confirm.ask(
                AccountsText.LOCK_OUT_3.text(tablet.label()),
                AccountsText.THE_TABLET_IS_LOCKED_OUT.text(),
                AccountsText.LOCK_IT_OUT.text(),
                () -> lock(tablet, true));
    }

    private void lock(Tablet tablet, boolean out) {
        tablets.lockOut(tablet.id(), out);
        refresh();
    }

    private void rename(Tablet tablet) {
        TextLine name = new TextLine(AccountsText.NAME_SUCH_AS_ROOM_2.text(), Tablets.NAME, tablet.label());
        Select<Place> location = location(tablet);
        Div form = new Div(name, location);
        form.addClassName("stack");
        InputDialog dialog =
                new InputDialog("accounts.tablet." + tablet.id(), AccountsText.NAME_THIS_TABLET.text(), form);
        dialog.cancel(AccountsText.CANCEL.text());
        dialog.save(
                AccountsText.SAVE.text(),
                () -> {
                    tablets.rename(tablet.id(), name.text());
                    Place chosen = location.getValue();
                    if (chosen != null && !chosen.id().equals(tablet.location()))
                        tablets.locate(tablet.id(), chosen.id());
                },
                this::refresh);
        dialog.open();
    }

    /** Hidden where there is one place: every tablet is there. */
    private Select<Place> location(Tablet tablet) {
        List<Place> open = places.open();
        Select<Place> location = new Select<>();
        location.setLabel(AccountsText.LOCATION_OF_THE_TABLET.text());
        location.setHelperText(AccountsText.DAYS_AND_TIMES_ON_IT.text());
        location.setItems(open);
        location.setItemLabelGenerator(Place::name);
        open.stream()
                .filter(place -> place.id().equals(tablet.location()))
                .findFirst()
                .ifPresent(location::setValue);
        location.setVisible(open.size() > 1);
        return location;
    }

    private static NativeButton named(NativeButton button, String label) {
        button.getElement().setAttribute("aria-label", label);
        return button;
    }

    /** Makes the card; holds what it needs. */
    @Component
    static final class Maker {
        private final Tablets tablets;
        private final PracticePlaces places;
        private final PracticeClock clock;

        Maker(Tablets tablets, PracticePlaces places, PracticeClock clock) {
            this.tablets = tablets;
            this.places = places;
            this.clock = clock;
        }

        TabletsCard create() {
            return new TabletsCard(tablets, places, clock);
        }
    }
}
