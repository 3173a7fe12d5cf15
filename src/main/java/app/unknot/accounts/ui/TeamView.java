package app.unknot.accounts.ui;

import app.unknot.accounts.AccountPages;
import app.unknot.accounts.AccountRow;
import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.UserId;
import app.unknot.accounts.requests.TeamDesk;
import app.unknot.accounts.ui.PeopleList.Person;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Confirm;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.ListAddress;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.SettingsPage;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Anchor;
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
    private final UserId me;
    private final PeopleList people;

    TeamView(
            TeamDesk desk,
            AccountDialogs dialogs,
            PeopleList.Maker lists,
            CurrentSubject current,
            List<SettingsPage> pages) {
        super(Density.DESK, AccountsText.TEAM.text(), AccountsText.EVERYONE_WHO_WORKS_HERE_WHEN.text());
        this.desk = desk;
        this.dialogs = dialogs;
        me = current.require().id();
        people = lists.of(me, this::fill);
        pages.stream()
                .filter(page -> page.kind() == SettingsPage.Kind.LOCATIONS)
                .forEach(page -> addActions(way(page.address())));
        add(new Card(AccountsText.PEOPLE.text(), people));
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
        Confirm.ask(
                AccountsText.DISABLE_2.text(row.name()),
                AccountsText.OPEN_SESSIONS_END_AT_ONCE_NOTES.text(),
                AccountsText.DISABLE.text(),
                () -> act(() -> desk.disable(row.id()), AccountsText.CAN_NO_LONGER_SIGN_IN.text(row.name())));
    }

    private void act(Runnable change, String done) {
        try {
            change.run();
            Toast.show(done);
        } catch (RefusedRequest refused) {
            Toast.show(String.valueOf(refused.getMessage()));
        }
        people.refresh();
    }
}
