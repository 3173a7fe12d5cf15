package app.unknot.charting.ui;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.signin.Confirmation;
import app.unknot.accounts.signin.SignIn;
import com.vaadin.flow.component.textfield.PasswordField;
import org.springframework.stereotype.Component;

/** Asks for the password before something that must be the person's own act. */
final class ProofField extends PasswordField {
    private final transient Proofs proofs;

    private ProofField(String purpose, Proofs proofs) {
        super(ChartingText.YOUR_PASSWORD.text(purpose));
        this.proofs = proofs;
        setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.CURRENT_PASSWORD);
    }

    /**
     * @throws RefusedRequest when the password is wrong; nothing was done then
     */
    Confirmation confirm() {
        return proofs.signIn.confirm(proofs.current.require(), getValue()).orElseThrow(() -> {
            clear();
            return new RefusedRequest(ChartingText.WRONG_PASSWORD_NOTHING_WAS_SIGNED.text());
        });
    }

    /** Makes the fields; holds what they need. */
    @Component
    static final class Proofs {
        private final SignIn signIn;
        private final CurrentSubject current;

        Proofs(SignIn signIn, CurrentSubject current) {
            this.signIn = signIn;
            this.current = current;
        }

        /**
         * @param purpose what it is for, such as {@code to sign}
         */
        ProofField ask(String purpose) {
            return new ProofField(purpose, this);
        }
    }
}
