package app.unknot.accounts.ui;

import app.unknot.accounts.AccountRow;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.factors.StrongConfirmation;
import app.unknot.accounts.people.NewAccount;
import app.unknot.accounts.requests.AccountDesk;
import app.unknot.accounts.requests.AccountDesk.Done;
import app.unknot.accounts.requests.AccountDesk.Result;
import app.unknot.accounts.requests.AccountDesk.Waiting;
import app.unknot.accounts.requests.AccountDesk.WithCode;
import app.unknot.accounts.requests.TeamDesk;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** What an admin is asked before an account changes: what exactly, and the proof that it is the admin who asks. */
@SpringComponent
class AccountDialogs {
    private final AccountDesk desk;
    private final TeamDesk team;
    private final Proofs proofs;
    private final PracticeClock clock;

    AccountDialogs(AccountDesk desk, TeamDesk team, Proofs proofs, PracticeClock clock) {
        this.desk = desk;
        this.team = team;
        this.proofs = proofs;
        this.clock = clock;
    }

    void invite(Runnable after) {
        TextField firstName = new TextField("First name");
        TextField lastName = new TextField("Last name");
        TextField signInName = new TextField("Sign-in name");
        CheckboxGroup<Role> roles = roleChoice(Set.of());
        Div form = new Div(firstName, lastName, signInName, roles, secondPerson());
        Supplier<NewAccount> wanted = () ->
                new NewAccount(signInName.getValue(), firstName.getValue(), lastName.getValue(), roles.getValue());
        open(
                "Invite someone",
                form,
                "Make the invitation",
                after,
                () -> desk.check(wanted.get()),
                confirmation -> new Answer(
                        firstName.getValue() + " " + lastName.getValue(), desk.invite(wanted.get(), confirmation)));
    }

    void changeRoles(AccountRow row, Runnable after) {
        CheckboxGroup<Role> roles = roleChoice(row.roles());
        Div form = new Div(roles, new Paragraph("Changes take effect at the person's next tap."), secondPerson());
        open(
                "Roles of " + row.name(),
                form,
                "Change the roles",
                after,
                confirmation -> new Answer(row.name(), desk.changeRoles(row.id(), roles.getValue(), confirmation)));
    }

    void newCode(AccountRow row, Runnable after) {
        open(
                "New code for " + row.name(),
                new Div(new Paragraph(codeText(row))),
                "Make the code",
                after,
                confirmation -> new Answer(row.name(), desk.newCode(row.id(), confirmation)));
    }

    /** The same by a manager, for a therapist. */
    void newCodeOf(AccountRow row, Runnable after) {
        open(
                "New code for " + row.name(),
                new Div(new Paragraph(codeText(row))),
                "Make the code",
                after,
                confirmation -> new Answer(row.name(), new WithCode(team.newCode(row.id(), confirmation))));
    }

    private static String codeText(AccountRow row) {
        return row.active()
                ? "With the code " + row.firstName()
                        + " chooses a new password. Open sessions end. The second factor does not change."
                : "The earlier invitation stops working.";
    }

    void restore(AccountRow row, Runnable after) {
        open(
                "Restore " + row.name(),
                new Div(new Paragraph("For someone who has lost both the phone and the recovery codes. "
                        + row.firstName()
                        + " gets a code, chooses a new password with it and sets up a new second factor. A second person"
                        + " has to agree, and every manager sees it.")),
                "Ask for it",
                after,
                confirmation -> new Answer(row.name(), desk.restore(row.id(), confirmation)));
    }

    private static Paragraph secondPerson() {
        Paragraph text = new Paragraph("No one can give a role alone. A second person has to agree.");
        text.addClassName("quiet");
        return text;
    }

    private void open(String title, Div form, String verb, Runnable after, Function<StrongConfirmation, Answer> act) {
        open(title, form, verb, after, () -> {}, act);
    }

    /** @param check complains before the proof is asked for: a code of the app works once, and must not be spent on a gap */
    private void open(
            String title,
            Div form,
            String verb,
            Runnable after,
            Runnable check,
            Function<StrongConfirmation, Answer> act) {
        Dialog dialog = new Dialog(title);
        Div message = new Div();
        ProofFields proof = proofs.ask();
        form.addClassName("stack");
        form.addComponentAsFirst(message);
        form.add(proof);
        dialog.add(form);
        Component go = Buttons.primary(verb, click -> {
            message.removeAll();
            try {
                check.run();
                Answer answer = act.apply(proof.confirm());
                dialog.close();
                after.run();
                show(answer);
            } catch (RefusedRequest refused) {
                message.add(new NoteBox(Tone.CAUTION, String.valueOf(refused.getMessage())));
            }
        });
        dialog.getFooter().add(Buttons.plain("Cancel", click -> dialog.close()), go);
        dialog.open();
    }

    private void show(Answer answer) {
        switch (answer.result()) {
            case Done done -> Toast.show("Done.");
            case WithCode(var code) -> InvitationDialog.show(answer.name(), code, clock);
            case Waiting waiting -> Toast.show("A second person now has to agree.");
        }
    }

    private static CheckboxGroup<Role> roleChoice(Set<Role> chosen) {
        CheckboxGroup<Role> roles = new CheckboxGroup<>("Roles");
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(Role::title);
        roles.setValue(chosen);
        return roles;
    }

    private record Answer(String name, Result result) {}
}
