package app.unknot.accounts.ui;

import app.unknot.accounts.AccountRow;
import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.leaving.BookedAhead;
import app.unknot.accounts.places.PracticePlaces;
import app.unknot.accounts.requests.AccountDesk;
import app.unknot.accounts.ui.PeopleList.Person;
import app.unknot.shared.ui.Confirm;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;

/** What an admin can do about somebody's account. */
@org.springframework.stereotype.Component
class PersonMenu {
    private final AccountDesk desk;
    private final AccountDialogs dialogs;
    private final LicenceDialog.Opener licences;
    private final PracticePlaces places;
    private final BookedAhead booked;
    private final CurrentSubject current;

    PersonMenu(
            AccountDesk desk,
            AccountDialogs dialogs,
            LicenceDialog.Opener licences,
            PracticePlaces places,
            BookedAhead booked,
            CurrentSubject current) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.licences = licences;
        this.places = places;
        this.booked = booked;
        this.current = current;
    }

    void fill(ContextMenu menu, Person person, Runnable changed) {
        AccountRow row = person.row();
        menu.addItem(AccountsText.ROLES.text(), click -> dialogs.changeRoles(row, changed));
        if (places.open().size() > 1
                && (row.roles().contains(Role.MANAGER) || row.roles().contains(Role.THERAPIST)))
            menu.addItem(AccountsText.LOCATIONS.text(), click -> dialogs.places(row, changed));
        menu.addItem(
                row.active() ? AccountsText.NEW_PASSWORD_CODE.text() : AccountsText.NEW_INVITATION.text(),
                click -> dialogs.newCode(row, changed));
        if (person.codeUntil() != null)
            menu.addItem(
                    AccountsText.CANCEL_THE_CODE.text(),
                    click -> act(
                            () -> desk.cancelCode(row.id()), AccountsText.THE_CODE_NO_LONGER_WORKS.text(), changed));
        if (row.active() && person.enrolled())
            menu.addItem(AccountsText.LOST_THE_SECOND_FACTOR.text(), click -> dialogs.restore(row, changed));
        if (row.roles().contains(Role.THERAPIST) && current.require().is(Role.MANAGER))
            menu.addItem(
                    AccountsText.HAND_OVER_VISITS.text(),
                    click -> UI.getCurrentOrThrow().navigate(booked.handOver(row.id())));
        if (row.roles().contains(Role.THERAPIST))
            menu.addItem(AccountsText.LICENSE.text(), click -> licences.open(row.id()));
        if (!row.id().equals(current.require().id())) {
            menu.addItem(
                    AccountsText.END_OPEN_SESSIONS.text(),
                    click -> act(
                            () -> desk.endSessions(row.id()), AccountsText.OPEN_SESSIONS_HAVE_ENDED.text(), changed));
            if (row.enabled()) menu.addItem(AccountsText.DISABLE.text(), click -> disable(row, changed));
            else
                menu.addItem(
                        AccountsText.ENABLE.text(),
                        click -> act(
                                () -> desk.enable(row.id(), true),
                                AccountsText.CAN_SIGN_IN_AGAIN.text(row.name()),
                                changed));
        }
    }

    private void disable(AccountRow row, Runnable changed) {
        int visits = booked.visits(row.id());
        Confirm.ask(
                AccountsText.DISABLE_2.text(row.name()),
                AccountsText.OPEN_SESSIONS_END_AT_ONCE.text()
                        + (visits == 0 ? "" : " " + AccountsText.A_MANAGER_HANDS_OVER.text(visits)),
                AccountsText.DISABLE.text(),
                () -> act(
                        () -> desk.enable(row.id(), false),
                        AccountsText.CAN_NO_LONGER_SIGN_IN.text(row.name()),
                        changed));
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
