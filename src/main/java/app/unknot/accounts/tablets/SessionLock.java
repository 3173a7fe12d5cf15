package app.unknot.accounts.tablets;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/**
 * A locked session. As long as it is locked the server refuses everything but the unlocking; what is on the screen is not what locks.
 * It goes one way only: from open to locked, or to handed over and then to locked. Nothing but the PIN or the password leads back.
 *
 * @param id under which wrong PINs are counted
 * @param handedOver what the person with the tablet may still do, or null for nothing
 */
public record SessionLock(UUID id, Instant since, @Nullable HandedOver handedOver) implements Serializable {
    /** Where a session keeps that its person has just shown who they are. A lock ends it: a PIN opens the lock, and proves nothing. */
    public static final String RECENT_PROOF = "unknot.recent-proof";

    private static final String ATTRIBUTE = "unknot.session-lock";
    private static final Duration LONGEST = Duration.ofMinutes(60);

    /** The one thing that was given into a client's hands. */
    public sealed interface HandedOver extends Serializable {}

    /** The client's own answers in a note. */
    public record OfNote(UUID note) implements HandedOver {}

    /** One open page. */
    public record OfPage(int page) implements HandedOver {}

    public static @Nullable SessionLock of(@Nullable HttpSession session) {
        return session == null ? null : (SessionLock) session.getAttribute(ATTRIBUTE);
    }

    /** The lock that follows; {@code before} itself when the wish would give more than there is. */
    static SessionLock next(@Nullable SessionLock before, Instant now, @Nullable HandedOver wish) {
        if (before == null) return new SessionLock(UUID.randomUUID(), now, wish);
        return wish == null ? new SessionLock(before.id, before.since, null) : before;
    }

    /**
     * Locks a session.
     *
     * @return whether it is as wished; false for a hand-over of a session that is locked already
     */
    static boolean put(HttpSession session, Instant now, @Nullable HandedOver wish) {
        synchronized (WebUtils.getSessionMutex(session)) {
            SessionLock before = of(session);
            session.setAttribute(ATTRIBUTE, next(before, now, wish));
            session.removeAttribute(RECENT_PROOF);
            return before == null || wish == null;
        }
    }

    static void lift(HttpSession session) {
        synchronized (WebUtils.getSessionMutex(session)) {
            session.removeAttribute(ATTRIBUTE);
        }
    }

    /** Whether only a full sign-in helps, because an hour has passed. */
    boolean isOver(Instant now) {
        return now.isAfter(since.plus(LONGEST));
    }
}
