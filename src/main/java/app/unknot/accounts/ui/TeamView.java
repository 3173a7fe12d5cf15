package app.unknot.accounts.ui;

import app.unknot.accounts.AccountPages;
import app.unknot.accounts.AccountRow;
import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.UserId;
import app.unknot.accounts.leaving.BookedAhead;
import app.unknot.accounts.requests.TeamDesk;
import app.unknot.accounts.ui.PeopleList.Person;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Confirm;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.ListAddress;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.SettingsPage;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Who works here, for managers: somebody who leaves is out with one tap, and a forgotten password waits for no admin. */
@Route(AccountPages.TEAM)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("MANAGER")
class TeamView extends Page implements BeforeEnterObserver {
    private final transient TeamDesk desk;
    private final transient AccountDialogs dialogs;
    private final transient BookedAhead booked;
    private final UserId me;
    private final PeopleList people;
    private final Div left = new Div();

    TeamView(
            TeamDesk desk,
            AccountDialogs dialogs,
            PeopleList.Maker lists,
            CurrentSubject current,
            BookedAhead booked,
            List<SettingsPage> pages) {
        super(Density.DESK, AccountsText.TEAM.text(), AccountsText.EVERYONE_WHO_WORKS_HERE_WHEN.text());
        this.desk = desk;
        this.dialogs = dialogs;
        this.booked = booked;
        me = current.require().id();
        people = lists.of(me, this::fill);
        pages.stream()
                .filter(page -> page.kind() == SettingsPage.Kind.LOCATIONS)
                .forEach(page -> addActions(way(page.address())));
        add(left, new Card(AccountsText.PEOPLE.text(), people));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        people.show(ListAddress.read(AccountPages.TEAM, event.getLocation().getQueryParameters()));
    }

    private static Anchor way(String address) {
        Anchor way = new Anchor(address, AccountsText.LOCATIONS.text());
        way.addClassNames("btn", "outlined");
        return way;
    }

    private void fill(ContextMenu menu, Person person) {
        AccountRow row = person.row();
        if (row.roles().contains(Role.THERAPIST))
            menu.addItem(
                    AccountsText.HAND_OVER_VISITS.text(),
                    click -> UI.getCurrentOrThrow().navigate(booked.handOver(row.id())));
        if (row.id().equals(me) || !row.enabled()) return;
        if (TeamDesk.isTherapistOnly(row)) {
            menu.addItem(AccountsText.NEW_PASSWORD_CODE.text(), click -> dialogs.newCodeOf(row, people::refresh));
            menu.addItem(
                    AccountsText.END_OPEN_SESSIONS.text(),
                    click -> act(() -> desk.endSessions(row.id()), AccountsText.OPEN_SESSIONS_HAVE_ENDED.text()));
        }
        if (!row.roles().contains(Role.ADMIN)) menu.addItem(AccountsText.DISABLE.text(), click -> disable(row));
    }

    private void disable(AccountRow row) {
        int visits = booked.visits(row.id());
        String ahead = visits == 0 ? "" : " " + AccountsText.VISITS_AHEAD_STAY.text(visits);
        Confirm.ask(
                AccountsText.DISABLE_2.text(row.name()),
                AccountsText.OPEN_SESSIONS_END_AT_ONCE_NOTES.text() + ahead,
                AccountsText.DISABLE.text(),
                () -> {
                    if (act(() -> desk.disable(row.id()), AccountsText.CAN_NO_LONGER_SIGN_IN.text(row.name())))
                        leaves(row, booked.visits(row.id()));
                });
    }

    /** Says what somebody leaves behind, with the way to the page that gives it to others. */
    private void leaves(AccountRow row, int visits) {
        left.removeAll();
        if (visits == 0) return;
        NoteBox note = new NoteBox(Tone.CAUTION, AccountsText.LEAVES_VISITS.text(row.name(), visits));
        Anchor way = new Anchor(booked.handOver(row.id()), AccountsText.HAND_OVER_VISITS.text());
        way.addClassName("link");
        note.add(way);
        left.add(note);
    }

    private boolean act(Runnable change, String done) {
        try {
            change.run();
            Toast.show(done);
            return true;
        } catch (RefusedRequest refused) {
            Toast.show(String.valueOf(refused.getMessage()));
            return false;
        } finally {
            people.refresh();
        }
    }
}
