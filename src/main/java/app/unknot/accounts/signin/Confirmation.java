package app.unknot.accounts.signin;

import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import java.time.Duration;

/** That a person has just proven again who they are. Good for five minutes, and only for that person. */
public final class Confirmation {
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private final UserId user;
    private final long nanos;

    Confirmation(UserId user, long nanos) {
        this.user = user;
        this.nanos = nanos;
    }

    /** Measured with the machine's running time, so that a changed clock neither shortens nor lengthens it. */
    public boolean confirms(Subject subject) {
        return user.equals(subject.id()) && System.nanoTime() - nanos < GOOD_FOR.toNanos();
    }
}
