package app.unknot.accounts.ui;

import app.unknot.accounts.factors.StrongConfirmation;
import app.unknot.accounts.factors.passkeys.Ceremony.Creating;
import app.unknot.accounts.factors.passkeys.Passkey;
import app.unknot.accounts.factors.passkeys.PasskeyAddress;
import app.unknot.accounts.factors.passkeys.Passkeys;
import app.unknot.accounts.own.OwnAccount;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A person's passkeys: what they are, a new one, another name, the end of one. */
final class PasskeysCard extends Div {
    private final transient OwnAccount own;
    private final transient Proofs proofs;
    private final transient PracticeClock clock;
    private final transient Consumer<List<String>> changed;

    /** @param changed is told after each change, with recovery codes to show, if there are new ones */
    PasskeysCard(OwnAccount own, Proofs proofs, PracticeClock clock, Consumer<List<String>> changed) {
        this.own = own;
        this.proofs = proofs;
        this.clock = clock;
        this.changed = changed;
        addClassNames("stack", "tablets");
        refresh();
    }

    private void refresh() {
        removeAll();
        add(new Paragraph(AccountsText.A_PASSKEY_SIGNS_YOU.text()));
        Optional<PasskeyAddress> here = proofs.here();
        String name = here.map(PasskeyAddress::rpId).orElse("");
        own.passkeys().forEach(one -> add(row(one, name)));
        add(
                here.isPresent()
                        ? Buttons.outlined(AccountsText.ADD_A_PASSKEY.text(), click -> askForName(here.get()))
                        : new Paragraph(proofs.whyNot()));
    }

    private Div row(Passkey passkey, String here) {
        Span label = new Span(passkey.label());
        label.addClassName("strong");
        Instant usedAt = passkey.usedAt();
        Div sub = new Div(AccountsText.ADDED.text(
                Formats.dayAndTime(passkey.madeAt(), clock.getZone()),
                usedAt == null
                        ? AccountsText.NOT_USED_YET.text()
                        : AccountsText.PASSKEY_LAST_USED.text(Formats.dayAndTime(usedAt, clock.getZone())),
                passkey.rpId().equals(here) ? "" : AccountsText.WORKS_AT_ONLY.text(passkey.rpId())));
        sub.addClassNames("small", "quiet");
        Div acts = new Div(
                named(
                        Buttons.plain(AccountsText.RENAME.text(), click -> rename(passkey)),
                        AccountsText.RENAME_2.text(passkey.label())),
                named(
                        Buttons.outlined(AccountsText.REMOVE.text(), click -> remove(passkey)),
                        AccountsText.REMOVE_2.text(passkey.label())));
        acts.addClassNames("row", "wrap");
        Div line = new Div(new Div(label, sub), acts);
        line.addClassName("list-row");
        return line;
    }

    /** The proof first, then the device: a browser lets a page ask for a passkey only right after a tap. */
    private void askForName(PasskeyAddress at) {
        TextLine name = nameField("");
        ProofFields proof = proofs.ask();
        Div fields = stack(name, proof);
        InputDialog dialog = new InputDialog("accounts.passkey.new", AccountsText.ADD_A_PASSKEY.text(), fields);
        NativeButton go = Buttons.primary(AccountsText.CONTINUE.text(), click -> {});
        go.addClickListener(click -> dialog.form().around(() -> {
            own.checkPasskeyName(name.text());
            StrongConfirmation confirmation = proof.confirm();
            fields.removeAll();
            fields.add(
                    dialog.form().message(),
                    new Paragraph(AccountsText.YOUR_DEVICE_NOW_CREATES.text()),
                    PasskeyButton.create(
                            AccountsText.MAKE_THE_PASSKEY.text(),
                            () -> proofs.askForNew(at),
                            (asked, answer) -> dialog.form()
                                    .around(() -> enrol(dialog, confirmation, asked, name.text(), answer))));
            go.setVisible(false);
        }));
        dialog.cancel(AccountsText.CANCEL.text());
        dialog.getFooter().add(go);
        dialog.open();
    }

    private void enrol(
            InputDialog dialog, StrongConfirmation confirmation, Creating asked, String name, String answer) {
        List<String> codes = own.addPasskey(confirmation, asked, name, answer);
        dialog.close();
        Toast.show(AccountsText.YOUR_PASSKEY_IS_READY.text());
        told(codes);
    }

    private void rename(Passkey passkey) {
        TextLine name = nameField(passkey.label());
        InputDialog dialog = new InputDialog(
                "accounts.passkey." + passkey.id(), AccountsText.RENAME_THE_PASSKEY.text(), stack(name));
        dialog.cancel(AccountsText.CANCEL.text());
        dialog.save(
                AccountsText.SAVE.text(), () -> own.renamePasskey(passkey.id(), name.text()), () -> told(List.of()));
        dialog.open();
    }

    private void remove(Passkey passkey) {
        ProofFields proof = proofs.ask();
        InputDialog dialog = new InputDialog(
                "accounts.passkey.remove." + passkey.id(),
                AccountsText.REMOVE_3.text(passkey.label()),
                stack(new Paragraph(AccountsText.IT_STOPS_WORKING_AT_ONCE.text()), proof));
        dialog.cancel(AccountsText.CANCEL.text());
        dialog.save(
                AccountsText.REMOVE_IT.text(),
                proof::confirm,
                confirmation -> own.removePasskey(confirmation, passkey.id()),
                () -> told(List.of()));
        dialog.open();
    }

    private void told(List<String> codes) {
        refresh();
        changed.accept(codes);
    }

    private static Div stack(Component... parts) {
        Div form = new Div(parts);
        form.addClassName("stack");
        return form;
    }

    private static TextLine nameField(String value) {
        return new TextLine(AccountsText.NAME_SUCH_AS_MY_IPAD.text(), Passkeys.LABEL, value);
    }

    private static NativeButton named(NativeButton button, String label) {
        button.getElement().setAttribute("aria-label", label);
        return button;
    }
}
