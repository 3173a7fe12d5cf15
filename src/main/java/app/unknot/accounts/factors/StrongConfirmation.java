package app.unknot.accounts.factors;

import app.unknot.accounts.Subject;
import app.unknot.accounts.signin.Confirmation;

/** That a person has just shown again who they are, by password and, where they have one, by the second factor. */
public final class StrongConfirmation {
    private final Confirmation password;

    StrongConfirmation(Confirmation password) {
        this.password = password;
    }

    public boolean confirms(Subject subject) {
        return password.confirms(subject);
    }
}
