package app.unknot.accounts.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.accounts.factors.SecondFactors.Right;
import app.unknot.accounts.factors.SecondFactors.Shown;
import app.unknot.accounts.factors.SecondFactors.Wrong;
import app.unknot.accounts.factors.StrongConfirmation;
import app.unknot.accounts.factors.passkeys.Ceremony.Showing;
import app.unknot.accounts.factors.passkeys.PasskeyAddress;
import app.unknot.accounts.factors.passkeys.Passkeys;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.SecretLine;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Asks for the password again, and for the second factor of who has one: a code, or a passkey in its place. */
public final class ProofFields extends Div {
    /** As long as the password that was typed again. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private static final int LONGEST_CODE = 40;

    private final transient SecondFactors factors;
    private final transient Passkeys passkeys;
    private final Subject me;
    private final PasswordField password = new PasswordField(AccountsText.YOUR_PASSWORD.text());
    private final SecretLine code = new SecretLine(AccountsText.CODE_FROM_YOUR_APP.text(), LONGEST_CODE);
    private final Div passkey = new Div();
    private final Div words = new Div();
    private transient @Nullable Shown shown;
    private long shownAt;

    /** @param here where the page is, when a passkey of the person works there; otherwise null */
    ProofFields(SecondFactors factors, Passkeys passkeys, @Nullable PasskeyAddress here, Subject me) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.me = me;
        addClassName("stack");
        password.getElement().setAttribute("autocomplete", "current-password");
        password.getElement().setAttribute("data-test", "proof-password");
        code.getElement().setAttribute("autocomplete", "one-time-code");
        add(password);
        if (!factors.of(me.id()).isEnrolled()) return;
        add(code);
        if (here == null) return;
        passkey.add(
                PasskeyButton.show(
                        AccountsText.USE_A_PASSKEY_INSTEAD.text(),
                        () -> passkeys.askFor(here, me.id()),
                        this::passkeyShown),
                words);
        passkey.addClassName("stack");
        add(passkey);
    }

    private void passkeyShown(Showing asked, String answer) {
        words.removeAll();
        Shown result = passkeys.show(me.id(), asked, answer);
        shown = result instanceof Right ? result : null;
        shownAt = System.nanoTime();
        code.setVisible(shown == null);
        words.add(
                result instanceof Wrong wrong
                        ? new NoteBox(Tone.CAUTION, wrong.words())
                        : new NoteBox(Tone.OK, AccountsText.PASSKEY_ACCEPTED.text()));
    }

    /** @throws RefusedRequest when either is wrong; it says which */
    public StrongConfirmation confirm() {
        Shown passkeyNow = shown;
        try {
            return passkeyNow == null ? factors.confirm(me, password.getValue(), code.getValue()) : confirm(passkeyNow);
        } finally {
            code.clear();
        }
    }

    /** As a code works once, a passkey that was shown is good for one act. */
    private StrongConfirmation confirm(Shown passkeyNow) {
        if (System.nanoTime() - shownAt > GOOD_FOR.toNanos()) {
            forget();
            throw new RefusedRequest(AccountsText.USE_THE_PASSKEY_AGAIN.text());
        }
        StrongConfirmation confirmed = factors.confirm(me, password.getValue(), () -> passkeyNow);
        forget();
        return confirmed;
    }

    private void forget() {
        shown = null;
        words.removeAll();
        code.setVisible(true);
    }
}
