package app.unknot.accounts.ui;

import app.unknot.accounts.AccountRow;
import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.requests.AccountDesk;
import app.unknot.accounts.ui.PeopleList.Person;
import app.unknot.shared.ui.Confirm;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.contextmenu.ContextMenu;

/** What an admin can do about somebody's account. */
@org.springframework.stereotype.Component
class PersonMenu {
    private final AccountDesk desk;
    private final AccountDialogs dialogs;
    private final LicenceDialog.Opener licences;
    private final CurrentSubject current;

    PersonMenu(AccountDesk desk, AccountDialogs dialogs, LicenceDialog.Opener licences, CurrentSubject current) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.licences = licences;
        this.current = current;
    }

    void fill(ContextMenu menu, Person person, Runnable changed) {
        AccountRow row = person.row();
        menu.addItem("Roles", click -> dialogs.changeRoles(row, changed));
        menu.addItem(row.active() ? "New password code" : "New invitation", click -> dialogs.newCode(row, changed));
        if (person.codeUntil() != null)
            menu.addItem(
                    "Cancel the code",
                    click -> act(() -> desk.cancelCode(row.id()), "The code no longer works.", changed));
        if (row.active() && person.enrolled())
            menu.addItem("Lost the second factor", click -> dialogs.restore(row, changed));
        if (row.roles().contains(Role.THERAPIST)) menu.addItem("License", click -> licences.open(row.id()));
        if (!row.id().equals(current.require().id())) {
            menu.addItem(
                    "End open sessions",
                    click -> act(() -> desk.endSessions(row.id()), "Open sessions have ended.", changed));
            if (row.enabled()) menu.addItem("Disable", click -> disable(row, changed));
            else
                menu.addItem(
                        "Enable",
                        click -> act(() -> desk.enable(row.id(), true), row.name() + " can sign in again.", changed));
        }
    }

    private void disable(AccountRow row, Runnable changed) {
        Confirm.ask(
                "Disable " + row.name() + "?",
                "Open sessions end at once. Notes and names do not change.",
                "Disable",
                () -> act(() -> desk.enable(row.id(), false), row.name() + " can no longer sign in.", changed));
    }

    private static void act(Runnable change, String done, Runnable changed) {
        try {
            change.run();
            Toast.show(done);
        } catch (RefusedRequest refused) {
            Toast.show(String.valueOf(refused.getMessage()));
        }
        changed.run();
    }
}
