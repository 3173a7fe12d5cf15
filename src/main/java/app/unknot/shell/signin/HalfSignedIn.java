package app.unknot.shell.signin;

import app.unknot.accounts.SignedInUser;
import app.unknot.accounts.factors.TotpSeed;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody whose password was right and whose second factor is still missing. The session is nobody's until then. */
final class HalfSignedIn implements Serializable {
    private static final String ATTRIBUTE = "unknot.half-signed-in";
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final int MOST_TRIES = 5;

    private final SignedInUser user;
    private final boolean enrolled;
    private final Instant since;
    private @Nullable TotpSeed proposed;
    private int tries;
    private boolean shown;

    HalfSignedIn(SignedInUser user, boolean enrolled, Instant since) {
        this.user = user;
        this.enrolled = enrolled;
        this.since = since;
    }

    static Optional<HalfSignedIn> of(@Nullable HttpSession session, Instant now) {
        return session != null
                        && session.getAttribute(ATTRIBUTE) instanceof HalfSignedIn half
                        && now.isBefore(half.since.plus(GOOD_FOR))
                ? Optional.of(half)
                : Optional.empty();
    }

    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    static void forget(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }

    SignedInUser user() {
        return user;
    }

    /** Whether there is a factor to show; otherwise one has to be set up first. */
    boolean isEnrolled() {
        return enrolled;
    }

    synchronized TotpSeed proposed(java.util.function.Supplier<TotpSeed> fresh) {
        TotpSeed known = proposed;
        if (known == null) {
            known = fresh.get();
            proposed = known;
        }
        return known;
    }

    /** @return whether that was the last try of this session */
    synchronized boolean failedOnce() {
        tries++;
        return tries >= MOST_TRIES;
    }

    synchronized void shown() {
        shown = true;
    }

    synchronized boolean isShown() {
        return shown;
    }
}
