package app.unknot.accounts.ui;

import app.unknot.accounts.AccountRow;
import app.unknot.accounts.Accounts;
import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.Supervision;
import app.unknot.accounts.Therapists;
import app.unknot.accounts.UserId;
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.accounts.requests.AccountDesk;
import app.unknot.accounts.requests.Agreements;
import app.unknot.accounts.tablets.OpenSessions;
import app.unknot.accounts.tablets.Tablets;
import app.unknot.accounts.ui.PeopleList.Person;
import app.unknot.audit.ActorNames;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Confirm;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** People, roles and tablets. Nothing of any client is here. */
@Route("accounts")
@PageTitle("Accounts - Unknot")
@RolesAllowed("ADMIN")
class AccountsView extends Page {
    private final transient Accounts accounts;
    private final transient AccountDesk desk;
    private final transient AccountDialogs dialogs;
    private final transient Therapists therapists;
    private final transient Supervision supervision;
    private final UserId me;
    private final PeopleList people;
    private final RequestsCard requests;

    AccountsView(
            Accounts accounts,
            AccountDesk desk,
            Agreements agreements,
            AccountDialogs dialogs,
            SecondFactors factors,
            Therapists therapists,
            Supervision supervision,
            Tablets tablets,
            ActorNames names,
            CurrentSubject current,
            OpenSessions sessions,
            PracticeClock clock) {
        super(
                Density.DESK,
                "Accounts",
                "You run accounts and settings. This role cannot open client records in any way.");
        this.accounts = accounts;
        this.desk = desk;
        this.dialogs = dialogs;
        this.therapists = therapists;
        this.supervision = supervision;
        me = current.require().id();
        requests = new RequestsCard(desk, agreements, current, names, clock, this::refresh);
        people = new PeopleList(accounts, factors, sessions, clock, me, this::fill);
        addActions(Buttons.withIcon(
                Buttons.primary("Invite someone", click -> dialogs.invite(this::refresh)), Icons.PLUS));
        Div left = new Div(requests, new Card("People", people));
        left.addClassName("stack");
        Div grid = new Div(left, new Card("Tablets", new TabletsCard(tablets, clock)));
        grid.addClassName("two-col");
        add(grid);
        requests.refresh();
    }

    private void refresh() {
        requests.refresh();
        people.refresh();
    }

    private void fill(ContextMenu menu, Person person) {
        AccountRow row = person.row();
        menu.addItem("Roles", click -> dialogs.changeRoles(row, this::refresh));
        menu.addItem(
                row.active() ? "New password code" : "New invitation", click -> dialogs.newCode(row, this::refresh));
        if (person.codeUntil() != null)
            menu.addItem("Cancel the code", click -> act(() -> desk.cancelCode(row.id()), "The code no longer works."));
        if (row.active() && person.enrolled())
            menu.addItem("Lost the second factor", click -> dialogs.restore(row, this::refresh));
        if (row.roles().contains(Role.THERAPIST)) menu.addItem("License", click -> license(row));
        if (!row.id().equals(me)) {
            menu.addItem(
                    "End open sessions", click -> act(() -> desk.endSessions(row.id()), "Open sessions have ended."));
            if (row.enabled()) menu.addItem("Disable", click -> disable(row));
            else
                menu.addItem(
                        "Enable", click -> act(() -> desk.enable(row.id(), true), row.name() + " can sign in again."));
        }
    }

    private void disable(AccountRow row) {
        Confirm.ask(
                "Disable " + row.name() + "?",
                "Open sessions end at once. Notes and names do not change.",
                "Disable",
                () -> act(() -> desk.enable(row.id(), false), row.name() + " can no longer sign in."));
    }

    private void license(AccountRow row) {
        LicenceDialog.open(therapists.profile(row.id()), accounts, supervision, therapists.active());
    }

    private void act(Runnable change, String done) {
        try {
            change.run();
            Toast.show(done);
        } catch (RefusedRequest refused) {
            Toast.show(String.valueOf(refused.getMessage()));
        }
        refresh();
    }
}
