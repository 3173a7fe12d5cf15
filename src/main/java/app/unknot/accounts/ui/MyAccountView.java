package app.unknot.accounts.ui;

import app.unknot.accounts.AccountPages;
import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.accounts.factors.SecondFactors.Factors;
import app.unknot.accounts.factors.StrongConfirmation;
import app.unknot.accounts.factors.TotpSeed;
import app.unknot.accounts.joining.Joining;
import app.unknot.accounts.own.OwnAccount;
import app.unknot.accounts.own.OwnAccount.Device;
import app.unknot.accounts.tablets.TabletPins;
import app.unknot.audit.AuditPages;
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
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Consumer;

/** One's own account: password, second factor, PIN, and from where one signed in. */
@Route(AccountPages.MY_ACCOUNT)
@PageTitle("My account - Unknot")
@PermitAll
class MyAccountView extends Page {
    private final transient OwnAccount own;
    private final transient Joining joining;
    private final transient SecondFactors factors;
    private final transient Proofs proofs;
    private final transient CurrentSubject current;
    private final transient PracticeClock clock;
    private final Div factor = new Div();

    MyAccountView(
            OwnAccount own,
            Joining joining,
            SecondFactors factors,
            TabletPins pins,
            Proofs proofs,
            CurrentSubject current,
            PracticeClock clock) {
        super(Density.TOUCH, "My account", "Only you can change these settings. No one else ever knows your password.");
        this.own = own;
        this.joining = joining;
        this.factors = factors;
        this.proofs = proofs;
        this.current = current;
        this.clock = clock;
        Card password = new Card(
                "Password",
                new Paragraph("Changing it ends every session, so no one stays signed in as you."),
                Buttons.outlined("Change the password", click -> changePassword()));
        Card pin = new Card(
                "Tablet PIN",
                new Paragraph(
                        pins.isChosen()
                                ? "You have a PIN. It unlocks a tablet that you locked or handed to a client."
                                : "A PIN unlocks a tablet that you locked, and known tablets then ask for your second "
                                        + "factor only once a day."),
                new Anchor(AccountPages.PIN, pins.isChosen() ? "Change the PIN" : "Choose a PIN"));
        factor.addClassName("stack");
        Card second = new Card("Second factor", factor);
        Card passkeys = new Card("Passkeys", new PasskeysCard(own, proofs, clock, this::passkeysChanged));
        for (Card card : List.of(password, pin, second)) card.addClassName("stack");
        Card accesses = new Card(
                "Your entries in the access log", new Anchor(AuditPages.MY_ACCESS, "Everything you opened and did"));
        Div stack = new Div(password, second, passkeys, pin, devices(), accesses);
        stack.addClassNames("stack", "narrow");
        add(stack);
        showFactor();
    }

    private void showFactor() {
        factor.removeAll();
        Factors mine = factors.of(current.require().id());
        if (!mine.isEnrolled()) {
            factor.add(
                    new Paragraph("You have none yet. With one, a stolen password alone is useless."),
                    Buttons.primary("Set one up", click -> setUp()));
            return;
        }
        var since = mine.appSince();
        factor.add(
                new Paragraph(
                        since == null
                                ? "Your passkeys. An authenticator app helps where they do not work."
                                : "An authenticator app, set up on " + Formats.dayAndTime(since, clock.getZone())
                                        + "."),
                mine.codesLeft() > 2
                        ? new Paragraph(mine.codesLeft() + " recovery codes are left.")
                        : new NoteBox(
                                Tone.CAUTION,
                                mine.codesLeft() == 0
                                        ? "You have no recovery codes left. Make new ones now."
                                        : "Only " + mine.codesLeft() + " of your recovery codes left. Make new ones."));
        Div acts = new Div(
                Buttons.outlined(since == null ? "Set up an app" : "Use another phone", click -> setUp()),
                Buttons.outlined("Make new recovery codes", click -> newCodes()));
        acts.addClassNames("row", "wrap");
        factor.add(acts);
    }

    private void changePassword() {
        PasswordField wanted = new PasswordField("New password");
        wanted.getElement().setAttribute("autocomplete", "new-password");
        wanted.setHelperText("At least 15 characters. Four or five unrelated words are easy to remember.");
        open("Change the password", "Change it", new Div(wanted), confirmation -> {
            own.changePassword(confirmation, joining.choose(wanted.getValue(), me().displayName()));
            UI.getCurrentOrThrow().getPage().setLocation(AccountPages.signInAfter(AccountPages.WELCOME_PARAMETER));
        });
    }

    private void setUp() {
        TotpSeed seed = factors.propose();
        TextField code = new TextField("Code the app shows now");
        Div content = new Div(new TotpSetUp(seed, seed.address("", me().displayName())), code);
        content.addClassName("stack");
        open(
                "Set up your second factor",
                "Check the code",
                content,
                confirmation -> showCodes(own.replaceFactor(confirmation, seed, code.getValue())));
    }

    private void newCodes() {
        open(
                "New recovery codes",
                "Make them",
                new Div(new Paragraph("The old ones stop working.")),
                confirmation -> showCodes(own.renewRecoveryCodes(confirmation)));
    }

    private void passkeysChanged(List<String> codes) {
        if (codes.isEmpty()) showFactor();
        else showCodes(codes);
    }

    private void showCodes(List<String> codes) {
        Dialog dialog = new Dialog("Keep your recovery codes");
        dialog.add(new RecoveryCodesBox(me().displayName(), codes));
        dialog.getFooter().add(Buttons.primary("I saved them", click -> dialog.close()));
        dialog.open();
        showFactor();
    }

    private void open(String title, String verb, Div content, Consumer<StrongConfirmation> act) {
        Dialog dialog = new Dialog(title);
        Div message = new Div();
        ProofFields proof = proofs.ask();
        Div form = new Div(message, content, proof);
        form.addClassName("stack");
        dialog.add(form);
        dialog.getFooter().add(Buttons.plain("Cancel", click -> dialog.close()), Buttons.primary(verb, click -> {
            message.removeAll();
            try {
                act.accept(proof.confirm());
                dialog.close();
            } catch (RefusedRequest refused) {
                message.add(new NoteBox(Tone.CAUTION, String.valueOf(refused.getMessage())));
            }
        }));
        dialog.open();
    }

    private Card devices() {
        Card card = new Card("Where you signed in");
        for (Device device : own.devices()) {
            Span label = new Span(device.label());
            label.addClassName("strong");
            Div sub = new Div("Last " + Formats.dayAndTime(device.lastAt(), clock.getZone()) + ", first "
                    + Formats.dayAndTime(device.firstAt(), clock.getZone()));
            sub.addClassNames("small", "quiet");
            Div line = new Div(new Div(label, sub));
            line.addClassName("list-row");
            if (device.factorAt() != null) line.add(new Tag(Tone.OK, Icons.PHONE, "With second factor"));
            line.add(Buttons.outlined("This was not me", click -> notMe(device)));
            card.add(line);
        }
        card.add(Buttons.outlined(
                "End all my sessions",
                click -> Confirm.ask(
                        "End all your sessions?",
                        "You have to sign in again, here too. What you wrote is kept.",
                        "End them",
                        () -> {
                            own.endSessions();
                            UI.getCurrentOrThrow().getPage().setLocation(AccountPages.SIGN_IN);
                        })));
        return card;
    }

    private void notMe(Device device) {
        Confirm.ask(
                "Did someone else sign in as you?",
                "Every session ends, every device needs your second factor again, and your managers are "
                        + "notified. Then sign in again and change your password.",
                "It was not me",
                () -> {
                    own.wasNotMe(device.id());
                    UI.getCurrentOrThrow().getPage().setLocation(AccountPages.SIGN_IN);
                });
    }

    private Subject me() {
        return current.require();
    }
}
