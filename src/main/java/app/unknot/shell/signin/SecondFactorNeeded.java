package app.unknot.shell.signin;

import app.unknot.accounts.SignedInUser;
import org.springframework.security.core.AuthenticationException;

/** The password was right, and it is not enough. */
final class SecondFactorNeeded extends AuthenticationException {
    private static final long serialVersionUID = 1;

    private final transient SignedInUser user;
    private final boolean enrolled;

    SecondFactorNeeded(SignedInUser user, boolean enrolled) {
        super("The second factor is missing");
        this.user = user;
        this.enrolled = enrolled;
    }

    HalfSignedIn half(java.time.Instant now) {
        return new HalfSignedIn(user, enrolled, now);
    }
}
