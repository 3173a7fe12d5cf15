package app.unknot.shell.doors.sessions;

import app.unknot.accounts.UserId;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One person's session: when it began, when the person last did something, and whether it is over. */
final class SignedInSession implements HttpSessionBindingListener {
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private final UserId user;
    private final Duration idle;
    private final Instant begun;
    private final SignedInSessions all;
    private volatile Instant active;
    private volatile Instant seen;
    private volatile @Nullable SessionEnd ended;

    /** @param idle how long the person may do nothing */
    SignedInSession(UserId user, Duration idle, Instant now, SignedInSessions all) {
        this.user = user;
        this.idle = idle;
        this.begun = now;
        this.active = now;
        this.seen = now;
        this.all = all;
    }

    UserId user() {
        return user;
    }

    Instant begun() {
        return begun;
    }

    Instant active() {
        return active;
    }

    /** Earlier moments change nothing: what was kept back on a tablet arrives late. */
    void activeAt(Instant moment) {
        if (moment.isAfter(active)) active = moment;
    }

    @Nullable
    SessionEnd ended() {
        return ended;
    }

    /** Something was asked for in it, by a person or by a page alone. */
    void seenAt(Instant moment) {
        seen = moment;
    }

    /** Whether nothing at all was heard for so long that the container has thrown it away. A sign-out was heard a moment ago. */
    boolean isForgottenAt(Instant now) {
        return Duration.between(seen, now).plus(A_MOMENT).compareTo(idle) >= 0;
    }

    void end(SessionEnd why) {
        ended = why;
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        all.gone(this, event.getSession().getId());
    }
}
