package app.unknot.accounts.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.factors.StrongConfirmation;
import app.unknot.accounts.factors.passkeys.Ceremony.Creating;
import app.unknot.accounts.factors.passkeys.Passkey;
import app.unknot.accounts.factors.passkeys.PasskeyAddress;
import app.unknot.accounts.own.OwnAccount;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A person's passkeys: what they are, a new one, another name, the end of one. */
final class PasskeysCard extends Div {
    private static final int LONGEST_LABEL = 40;

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
                        : AccountsText.LAST_USED.text(Formats.dayAndTime(usedAt, clock.getZone())),
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
        Dialog dialog = new Dialog(AccountsText.ADD_A_PASSKEY.text());
        TextField name = nameField("");
        ProofFields proof = proofs.ask();
        Div message = new Div();
        Div form = stack(message, name, proof);
        dialog.add(form);
        NativeButton go = Buttons.primary(AccountsText.CONTINUE.text(), click -> {});
        go.addClickListener(click -> tried(message, () -> {
            own.checkPasskeyName(name.getValue());
            StrongConfirmation confirmation = proof.confirm();
            form.removeAll();
            form.add(
                    message,
                    new Paragraph(AccountsText.YOUR_DEVICE_NOW_CREATES.text()),
                    PasskeyButton.create(
                            AccountsText.MAKE_THE_PASSKEY.text(),
                            () -> proofs.askForNew(at),
                            (asked, answer) ->
                                    tried(message, () -> add(dialog, confirmation, asked, name.getValue(), answer))));
            go.setVisible(false);
        }));
        open(dialog, go);
    }

    private void add(Dialog dialog, StrongConfirmation confirmation, Creating asked, String name, String answer) {
        List<String> codes = own.addPasskey(confirmation, asked, name, answer);
        dialog.close();
        Toast.show(AccountsText.YOUR_PASSKEY_IS_READY.text());
        told(codes);
    }

    private void rename(Passkey passkey) {
        Dialog dialog = new Dialog(AccountsText.RENAME_THE_PASSKEY.text());
        TextField name = nameField(passkey.label());
        Div message = new Div();
        dialog.add(stack(message, name));
        open(
                dialog,
                Buttons.primary(
                        AccountsText.SAVE.text(),
                        click -> tried(message, () -> {
                            own.renamePasskey(passkey.id(), name.getValue());
                            dialog.close();
                            told(List.of());
                        })));
    }

    private void remove(Passkey passkey) {
        Dialog dialog = new Dialog(AccountsText.REMOVE_3.text(passkey.label()));
        ProofFields proof = proofs.ask();
        Div message = new Div();
        dialog.add(stack(message, new Paragraph(AccountsText.IT_STOPS_WORKING_AT_ONCE.text()), proof));
        open(
                dialog,
                Buttons.primary(
                        AccountsText.REMOVE_IT.text(),
                        click -> tried(message, () -> {
                            own.removePasskey(proof.confirm(), passkey.id());
                            dialog.close();
                            told(List.of());
                        })));
    }

    private void told(List<String> codes) {
        refresh();
        changed.accept(codes);
    }

    private static void tried(Div message, Runnable act) {
        message.removeAll();
        try {
            act.run();
        } catch (RefusedRequest refused) {
            message.add(new NoteBox(Tone.CAUTION, String.valueOf(refused.getMessage())));
        }
    }

    private static void open(Dialog dialog, Component go) {
        dialog.getFooter().add(Buttons.plain(AccountsText.CANCEL.text(), click -> dialog.close()), go);
        dialog.open();
    }

    private static Div stack(Component... parts) {
        Div form = new Div(parts);
        form.addClassName("stack");
        return form;
    }

    private static TextField nameField(String value) {
        TextField name = new TextField(AccountsText.NAME_SUCH_AS_MY_IPAD.text());
        name.setMaxLength(LONGEST_LABEL);
        name.setValue(value);
        return name;
    }

    private static NativeButton named(NativeButton button, String label) {
        button.getElement().setAttribute("aria-label", label);
        return button;
    }
}
