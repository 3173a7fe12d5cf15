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
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Who works here, for managers: somebody who leaves is out with one tap, and a forgotten password waits for no admin. */
@Route(AccountPages.TEAM)
@PageTitle("Team - Unknot")
@RolesAllowed("MANAGER")
class TeamView extends Page {
    private final transient TeamDesk desk;
    private final transient AccountDialogs dialogs;
    private final UserId me;
    private final PeopleList people;

    TeamView(TeamDesk desk, AccountDialogs dialogs, PeopleList.Maker lists, CurrentSubject current) {
        super(
                Density.DESK,
                "Team",
                "Everyone who works here. When someone leaves, you can sign them out at once; their notes stay. Roles are up to the admin.");
        this.desk = desk;
        this.dialogs = dialogs;
        me = current.require().id();
        people = lists.of(me, this::fill);
        add(new Card("People", people));
    }

    private void fill(ContextMenu menu, Person person) {
        AccountRow row = person.row();
        if (row.id().equals(me) || !row.enabled()) return;
        if (TeamDesk.isTherapistOnly(row)) {
            menu.addItem("New password code", click -> dialogs.newCodeOf(row, people::refresh));
            menu.addItem(
                    "End open sessions", click -> act(() -> desk.endSessions(row.id()), "Open sessions have ended."));
        }
        if (!row.roles().contains(Role.ADMIN)) menu.addItem("Disable", click -> disable(row));
    }

    private void disable(AccountRow row) {
        Confirm.ask(
                "Disable " + row.name() + "?",
                "Open sessions end at once. Notes and names do not change. Only an admin can enable the account again.",
                "Disable",
                () -> act(() -> desk.disable(row.id()), row.name() + " can no longer sign in."));
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
