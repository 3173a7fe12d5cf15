package app.unknot.accounts.ui;

import app.unknot.accounts.AccountPages;
import app.unknot.accounts.places.PracticePlaces;
import app.unknot.accounts.tablets.Tablets;
import app.unknot.accounts.tablets.Tablets.Tablet;
import app.unknot.shared.Listed.Sorting;
import app.unknot.shared.LocationId;
import app.unknot.shared.Place;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Cell;
import app.unknot.shared.ui.Confirm;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.ListAddress;
import app.unknot.shared.ui.ListExport;
import app.unknot.shared.ui.ListGrid;
import app.unknot.shared.ui.ListSearch;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.springframework.stereotype.Component;

/** The devices that people work on: named, used last by whom, locked out when one is lost. */
final class TabletsCard extends Div {
    private final transient Tablets tablets;
    private final transient PracticePlaces places;
    private final transient PracticeClock clock;
    private final ListSearch search = new ListSearch(AccountsText.FIND_A_TABLET.text(), this::refresh);
    private final ListGrid<Tablet> list;
    private transient ListAddress address = ListAddress.read(AccountPages.ACCOUNTS, QueryParameters.empty());

    private TabletsCard(Tablets tablets, PracticePlaces places, ListExport export, PracticeClock clock) {
        this.tablets = tablets;
        this.places = places;
        this.clock = clock;
        addClassName("tablets");
        list = new ListGrid<Tablet>(
                        AccountsText.TABLETS.text(),
                        AccountsText.A_TABLET_APPEARS_HERE_AFTER.text(),
                        by -> address.sorted(by).go())
                .sorted(Tablets.NAMED, AccountsText.NAME.text(), this::name)
                .sorted(Tablets.USED, AccountsText.LAST_USED.text(), this::used)
                .column(AccountsText.STATE.text(), TabletsCard::state)
                .act(
                        tablet -> AccountsText.NAME.text(),
                        tablet -> AccountsText.NAME_2.text(tablet.label()),
                        this::rename)
                .act(
                        tablet -> tablet.lockedOut() ? AccountsText.LET_IN.text() : AccountsText.LOCK_OUT.text(),
                        tablet -> tablet.lockedOut()
                                ? AccountsText.LET_IN_2.text(tablet.label())
                                : AccountsText.LOCK_OUT_2.text(tablet.label()),
                        tablet -> {
                            if (tablet.lockedOut()) lock(tablet, false);
                            else lockOut(tablet);
                        });
        Div bar = new Div(search, export.of("tablets", list::table));
        bar.addClassNames("row", "wrap", "people-bar");
        add(bar, list);
    }

    /** Shows them as the address wants them sorted. */
    void show(ListAddress wanted) {
        address = wanted;
        refresh();
    }

    private void refresh() {
        String wanted = search.wanted();
        Sorting by = address.sorting(list.keys(), Sorting.down(Tablets.USED));
        list.show(!wanted.isEmpty(), by, Tablets.PAGE, page -> tablets.page(wanted, by, page));
    }

    private Cell name(Tablet tablet) {
        LocationId location = tablet.location();
        boolean many = places.open().size() > 1;
        String where = location == null ? AccountsText.NO_LOCATION_YET.text() : places.names(Places.only(location));
        return Cell.of(tablet.label()).with(many ? where : "");
    }

    private Cell used(Tablet tablet) {
        String browser = tablet.browser().isEmpty() ? AccountsText.UNKNOWN_BROWSER.text() : tablet.browser();
        return Cell.of(Formats.dayAndTime(tablet.lastSeenAt(), clock.getZone()))
                .with(AccountsText.BY_WITH.text(tablet.lastUser(), browser));
    }

    private static Cell state(Tablet tablet) {
        return tablet.lockedOut()
                ? Cell.tag(Tone.STOP, AccountsText.LOCKED_OUT.text())
                : Cell.tag(Tone.OK, AccountsText.LET_IN_3.text());
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

    /** Makes the card; holds what it needs. */
    @Component
    static final class Maker {
        private final Tablets tablets;
        private final PracticePlaces places;
        private final ListExport export;
        private final PracticeClock clock;

        Maker(Tablets tablets, PracticePlaces places, ListExport export, PracticeClock clock) {
            this.tablets = tablets;
            this.places = places;
            this.export = export;
            this.clock = clock;
        }

        TabletsCard create() {
            return new TabletsCard(tablets, places, export, clock);
        }
    }
}
