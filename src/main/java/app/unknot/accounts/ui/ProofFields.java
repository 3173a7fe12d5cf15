package app.unknot.accounts.ui;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.accounts.factors.StrongConfirmation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

/** Asks for the password again, and for the second factor of who has one. */
final class ProofFields extends Div {
    private final transient SecondFactors factors;
    private final Subject me;
    private final PasswordField password = new PasswordField("Your password");
    private final TextField code = new TextField("Code of your app, or a recovery code");

    ProofFields(SecondFactors factors, CurrentSubject current) {
        this.factors = factors;
        this.me = current.require();
        addClassName("stack");
        password.getElement().setAttribute("autocomplete", "current-password");
        password.getElement().setAttribute("data-test", "proof-password");
        code.getElement().setAttribute("autocomplete", "one-time-code");
        add(password);
        if (factors.of(me.id()).isEnrolled()) add(code);
    }

    /** @throws RefusedRequest when either is wrong; it says which */
    StrongConfirmation confirm() {
        try {
            return factors.confirm(me, password.getValue(), code.getValue());
        } finally {
            code.clear();
        }
    }
}
