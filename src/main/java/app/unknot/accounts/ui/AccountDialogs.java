package app.unknot.accounts.ui;

import app.unknot.accounts.AccountRow;
import app.unknot.accounts.Role;
import app.unknot.accounts.factors.StrongConfirmation;
import app.unknot.accounts.people.NewAccount;
import app.unknot.accounts.places.PracticePlaces;
import app.unknot.accounts.requests.AccountDesk;
import app.unknot.accounts.requests.AccountDesk.Done;
import app.unknot.accounts.requests.AccountDesk.Result;
import app.unknot.accounts.requests.AccountDesk.Waiting;
import app.unknot.accounts.requests.AccountDesk.WithCode;
import app.unknot.accounts.requests.TeamDesk;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.forms.Made;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What an admin is asked before an account changes: what exactly, and the proof that it is the admin who asks. */
@SpringComponent
class AccountDialogs {
    private final AccountDesk desk;
    private final TeamDesk team;
    private final PracticePlaces places;
    private final Proofs proofs;
    private final PracticeClock clock;

    AccountDialogs(AccountDesk desk, TeamDesk team, PracticePlaces places, Proofs proofs, PracticeClock clock) {
        this.desk = desk;
        this.team = team;
        this.places = places;
        this.proofs = proofs;
        this.clock = clock;
    }

    void invite(Runnable after) {
        TextLine firstName = new TextLine(AccountsText.FIRST_NAME.text(), NewAccount.NAME);
        TextLine lastName = new TextLine(AccountsText.LAST_NAME.text(), NewAccount.NAME);
        TextLine signInName = new TextLine(AccountsText.SIGN_IN_NAME.text(), NewAccount.NAME);
        CheckboxGroup<Role> roles = roleChoice(Set.of());
        Div form = new Div(firstName, lastName, signInName, roles, secondPerson());
        Supplier<NewAccount> wanted =
                () -> new NewAccount(signInName.text(), firstName.text(), lastName.text(), roles.getValue());
        open(
                "invite",
                AccountsText.INVITE_SOMEONE.text(),
                form,
                AccountsText.MAKE_THE_INVITATION.text(),
                after,
                () -> desk.check(wanted.get()),
                confirmation -> new Answer(
                        firstName.getValue() + " " + lastName.getValue(), desk.invite(wanted.get(), confirmation)));
    }

    void changeRoles(AccountRow row, Runnable after) {
        CheckboxGroup<Role> roles = roleChoice(row.roles());
        Div form = new Div(roles, new Paragraph(AccountsText.CHANGES_TAKE_EFFECT.text()), secondPerson());
        open(
                "roles." + row.id(),
                AccountsText.ROLES_OF.text(row.name()),
                form,
                AccountsText.CHANGE_THE_ROLES.text(),
                after,
                confirmation -> new Answer(row.name(), desk.changeRoles(row.id(), roles.getValue(), confirmation)));
    }

    /** Asks at which places each of the person's roles holds. */
    void places(AccountRow row, Runnable after) {
        List<PlacesChoice> choices = Stream.of(Role.MANAGER, Role.THERAPIST)
                .filter(row.roles()::contains)
                .map(role ->
                        new PlacesChoice(role, places.open(), role == Role.MANAGER ? row.manages() : row.treatsAt()))
                .toList();
        Div form = new Div();
        choices.forEach(form::add);
        form.add(new Paragraph(AccountsText.A_MANAGER_SEES_AND.text()), secondPerson());
        open(
                "places." + row.id(),
                AccountsText.LOCATIONS_OF.text(row.name()),
                form,
                AccountsText.CHANGE_THE_LOCATIONS.text(),
                after,
                confirmation -> new Answer(
                        row.name(),
                        choices.stream()
                                .filter(PlacesChoice::isChanged)
                                .map(choice -> desk.place(row.id(), choice.role(), choice.chosen(), confirmation))
                                .reduce(new Done(), (one, other) -> one instanceof Waiting ? one : other)));
    }

    void newCode(AccountRow row, Runnable after) {
        open(
                "code." + row.id(),
                AccountsText.NEW_CODE_FOR.text(row.name()),
                new Div(new Paragraph(codeText(row))),
                AccountsText.MAKE_THE_CODE.text(),
                after,
                confirmation -> new Answer(row.name(), desk.newCode(row.id(), confirmation)));
    }

    /** The same by a manager, for a therapist. */
    void newCodeOf(AccountRow row, Runnable after) {
        open(
                "code." + row.id(),
                AccountsText.NEW_CODE_FOR.text(row.name()),
                new Div(new Paragraph(codeText(row))),
                AccountsText.MAKE_THE_CODE.text(),
                after,
                confirmation -> new Answer(row.name(), new WithCode(team.newCode(row.id(), confirmation))));
    }

    private static String codeText(AccountRow row) {
        return row.active()
                ? AccountsText.WITH_THE_CODE_CHOOSES.text(row.firstName())
                : AccountsText.THE_EARLIER_INVITATION_STOPS_WORKING.text();
    }

    void restore(AccountRow row, Runnable after) {
        open(
                "restore." + row.id(),
                AccountsText.RESTORE.text(row.name()),
                new Div(new Paragraph(AccountsText.FOR_SOMEONE_WHO_HAS_LOST.text(row.firstName()))),
                AccountsText.ASK_FOR_IT.text(),
                after,
                confirmation -> new Answer(row.name(), desk.restore(row.id(), confirmation)));
    }

    private static Paragraph secondPerson() {
        Paragraph text = new Paragraph(AccountsText.NO_ONE_CAN_GIVE.text());
        text.addClassName("quiet");
        return text;
    }

    private void open(
            String name,
            String title,
            Div form,
            String verb,
            Runnable after,
            Function<StrongConfirmation, Answer> act) {
        open(name, title, form, verb, after, () -> {}, act);
    }

    /** @param check complains before the proof is asked for: a code of the app works once, and must not be spent on a gap */
    private void open(
            String name,
            String title,
            Div form,
            String verb,
            Runnable after,
            Runnable check,
            Function<StrongConfirmation, Answer> act) {
        ProofFields proof = proofs.ask();
        form.addClassName("stack");
        form.add(proof);
        InputDialog dialog = new InputDialog("accounts." + name, title, form);
        dialog.cancel(AccountsText.CANCEL.text());
        dialog.save(
                verb,
                () -> {
                    check.run();
                    return proof.confirm();
                },
                Made.shownOnce(Answer.class),
                act,
                answer -> {
                    after.run();
                    show(answer);
                });
        dialog.open();
    }

    private void show(Answer answer) {
        switch (answer.result()) {
            case Done done -> Toast.show(AccountsText.DONE.text());
            case WithCode(var code) -> InvitationDialog.show(answer.name(), code, clock);
            case Waiting waiting -> Toast.show(AccountsText.A_SECOND_PERSON_NOW_HAS.text());
        }
    }

    private static CheckboxGroup<Role> roleChoice(Set<Role> chosen) {
        CheckboxGroup<Role> roles = new CheckboxGroup<>(AccountsText.ROLES.text());
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(Role::title);
        roles.setValue(chosen);
        return roles;
    }

    private record Answer(String name, Result result) {}
}
