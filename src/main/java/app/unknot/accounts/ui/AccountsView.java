package app.unknot.accounts.ui;

import app.unknot.accounts.AccountRow;
import app.unknot.accounts.Accounts;
import app.unknot.accounts.InvitationCode;
import app.unknot.accounts.NewAccount;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.Supervision;
import app.unknot.accounts.Tablets;
import app.unknot.accounts.Tablets.Tablet;
import app.unknot.accounts.Therapists;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Confirm;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;

/** People, roles and tablets. Nothing of any client is here. */
@Route("accounts")
@PageTitle("Accounts - Unknot")
@RolesAllowed("ADMIN")
class AccountsView extends Page {
    private final transient Accounts accounts;
    private final transient Therapists therapists;
    private final transient Supervision supervision;
    private final transient Tablets tablets;
    private final transient PracticeClock clock;
    private final Div people = new Div();
    private final Div devices = new Div();

    AccountsView(
            Accounts accounts, Therapists therapists, Supervision supervision, Tablets tablets, PracticeClock clock) {
        super(
                Density.DESK,
                "Accounts",
                "You run accounts and settings. Client records are closed to this role, by every path.");
        this.accounts = accounts;
        this.therapists = therapists;
        this.supervision = supervision;
        this.tablets = tablets;
        this.clock = clock;
        addActions(Buttons.withIcon(Buttons.primary("Invite someone", click -> invite()), Icons.PLUS));
        Div grid = new Div(new Card("People", people), new Card("Tablets", devices));
        grid.addClassName("two-col");
        add(grid);
        refresh();
    }

    private void refresh() {
        people.removeAll();
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        for (String title : List.of("Person", "Roles", "Last sign-in", "Actions")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        accounts.all().forEach(row -> table.getBody().add(personRow(row)));
        people.add(table);
        devices.removeAll();
        List<Tablet> all = tablets.all();
        if (all.isEmpty()) devices.add(new Span("A tablet appears here after the first sign-in on it."));
        all.forEach(tablet -> devices.add(tabletRow(tablet)));
    }

    private NativeTableRow personRow(AccountRow row) {
        Span name = new Span(row.name());
        name.addClassName("strong");
        Div sub = new Div(row.signInName());
        sub.addClassNames("small", "quiet");
        Div roles = new Div();
        roles.addClassName("roles");
        row.roles().stream().sorted().forEach(role -> roles.add(new Tag(Tone.PLAIN, role.title())));
        if (!row.active()) roles.add(new Tag(Tone.CAUTION, Icons.CLOCK, "Invited"));
        if (!row.enabled()) roles.add(new Tag(Tone.STOP, "Disabled"));
        var seen = row.lastSignInAt();
        String last = seen == null ? "Never" : Formats.dayAndTime(seen, clock.getZone());
        NativeTableRow line = new NativeTableRow();
        line.add(cell(new Div(name, sub)), cell(roles), cell(new Span(last)), cell(actions(row)));
        return line;
    }

    private Div actions(AccountRow row) {
        Div actions = new Div();
        actions.addClassNames("row", "wrap");
        actions.add(
                named(Buttons.plain("Roles", click -> changeRoles(row)), "Change the roles of " + row.name()),
                named(Buttons.plain("New code", click -> newCode(row)), "Make a new code for " + row.name()),
                row.enabled()
                        ? named(Buttons.plain("Disable", click -> disable(row)), "Disable " + row.name())
                        : named(
                                Buttons.plain("Enable", click -> act(() -> accounts.enable(row.id(), true))),
                                "Enable " + row.name()));
        if (row.roles().contains(Role.THERAPIST))
            actions.add(named(Buttons.plain("Licence", click -> licence(row)), "Licence of " + row.name()));
        return actions;
    }

    private Div tabletRow(Tablet tablet) {
        Span label = new Span(tablet.label());
        label.addClassName("strong");
        Div sub = new Div(tablet.lastUser() + ", " + Formats.dayAndTime(tablet.lastSeenAt(), clock.getZone()));
        sub.addClassNames("small", "quiet");
        Div line = new Div(new Div(label, sub));
        line.addClassName("list-row");
        if (tablet.lockedOut()) {
            line.add(
                    new Tag(Tone.STOP, Icons.LOCK, "Locked out"),
                    named(
                            Buttons.outlined("Let in", click -> act(() -> tablets.lockOut(tablet.id(), false))),
                            "Let in " + tablet.label()));
        } else line.add(named(Buttons.outlined("Lock out", click -> lockOut(tablet)), "Lock out " + tablet.label()));
        return line;
    }

    private void lockOut(Tablet tablet) {
        Confirm.ask(
                "Lock out " + tablet.label() + "?",
                "It gets no page from its next tap on. What it has not sent yet stays on it, unreadable, and is sent after you let it"
                        + " in again.",
                "Lock it out",
                () -> act(() -> tablets.lockOut(tablet.id(), true)));
    }

    private void disable(AccountRow row) {
        Confirm.ask(
                "Disable " + row.name() + "?",
                "Open sessions end with their next tap. Notes and names stay as they are.",
                "Disable",
                () -> act(() -> accounts.enable(row.id(), false)));
    }

    private void invite() {
        Dialog dialog = new Dialog("Invite someone");
        TextField firstName = new TextField("First name");
        TextField lastName = new TextField("Last name");
        TextField signInName = new TextField("Sign-in name");
        CheckboxGroup<Role> roles = roleChoice(Set.of());
        Div message = new Div();
        Div form = new Div(message, firstName, lastName, signInName, roles);
        form.addClassName("stack");
        dialog.add(form);
        NativeButton go = Buttons.primary("Make the invitation", click -> {
            try {
                InvitationCode code = accounts.invite(new NewAccount(
                        signInName.getValue(), firstName.getValue(), lastName.getValue(), roles.getValue()));
                dialog.close();
                refresh();
                InvitationDialog.show(firstName.getValue() + " " + lastName.getValue(), code, clock);
            } catch (RefusedRequest refused) {
                message.removeAll();
                message.add(new NoteBox(Tone.CAUTION, String.valueOf(refused.getMessage())));
            }
        });
        dialog.getFooter().add(Buttons.plain("Cancel", click -> dialog.close()), go);
        dialog.open();
    }

    private void changeRoles(AccountRow row) {
        Dialog dialog = new Dialog("Roles of " + row.name());
        CheckboxGroup<Role> roles = roleChoice(row.roles());
        Div message = new Div();
        dialog.add(message, roles, new Paragraph("A change works from the person's next tap on."));
        NativeButton go = Buttons.primary("Change the roles", click -> {
            try {
                accounts.changeRoles(row.id(), roles.getValue());
                dialog.close();
                refresh();
            } catch (RefusedRequest refused) {
                message.removeAll();
                message.add(new NoteBox(Tone.CAUTION, String.valueOf(refused.getMessage())));
            }
        });
        dialog.getFooter().add(Buttons.plain("Cancel", click -> dialog.close()), go);
        dialog.open();
    }

    private void licence(AccountRow row) {
        LicenceDialog.open(therapists.profile(row.id()), accounts, supervision, therapists.active());
    }

    private void newCode(AccountRow row) {
        InvitationDialog.show(row.name(), accounts.renewInvitation(row.id()), clock);
    }

    private void act(Runnable change) {
        try {
            change.run();
            refresh();
        } catch (RefusedRequest refused) {
            Toast.show(String.valueOf(refused.getMessage()));
        }
    }

    private static CheckboxGroup<Role> roleChoice(Set<Role> chosen) {
        CheckboxGroup<Role> roles = new CheckboxGroup<>("Roles");
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(Role::title);
        roles.setValue(chosen);
        return roles;
    }

    private static NativeButton named(NativeButton button, String label) {
        button.getElement().setAttribute("aria-label", label);
        return button;
    }

    private static NativeTableCell cell(com.vaadin.flow.component.Component content) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(content);
        return cell;
    }
}
