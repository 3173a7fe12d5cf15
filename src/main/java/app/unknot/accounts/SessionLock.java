package app.unknot.accounts;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A locked session. As long as it is locked the server refuses everything but the unlocking; what is on the screen is not what locks.
 *
 * @param failures wrong PINs since it was locked
 * @param handedOver the note whose client holds the tablet and may answer, or {@link #PAGE} and the number of the page, or null when nobody may do anything
 */
public record SessionLock(
        Instant since, int failures, @Nullable String handedOver) implements Serializable {
    /** Before the number of a page that was handed over, instead of a note. */
    public static final String PAGE = "page:";

    private static final String ATTRIBUTE = "unknot.session-lock";
    private static final Duration LONGEST = Duration.ofMinutes(60);
    private static final int MOST_FAILURES = 5;

    public static @Nullable SessionLock of(@Nullable HttpSession session) {
        return session == null ? null : (SessionLock) session.getAttribute(ATTRIBUTE);
    }

    /** Locks a session; one that is locked for good is not opened a little by handing it over. */
    public static void put(HttpSession session, Instant now, @Nullable String handedOver) {
        SessionLock before = of(session);
        boolean locked = before != null && before.handedOver() == null;
        session.setAttribute(ATTRIBUTE, locked ? before : new SessionLock(now, 0, handedOver));
    }

    public static void lift(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }

    /** Counts a wrong PIN. */
    SessionLock failedOnce(HttpSession session) {
        SessionLock next = new SessionLock(since, failures + 1, handedOver);
        session.setAttribute(ATTRIBUTE, next);
        return next;
    }

    /** Whether only a full sign-in helps: an hour has passed, or the PIN was wrong five times. */
    boolean isOver(Instant now) {
        return failures >= MOST_FAILURES || now.isAfter(since.plus(LONGEST));
    }
}
