package app.unknot.shell.doors.sessions;

import app.unknot.accounts.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** Lets time pass for one session of the running portal, without waiting for it. */
public final class OlderSessions {
    private OlderSessions() {}

    /** As if this person had not touched the newest session for so long. */
    public static void unused(ApplicationContext portal, UserId user, Duration idle) {
        SignedInSession session = newest(portal.getBean(SignedInSessions.class), user);
        put(session, session.begun(), session.active().minus(idle));
    }

    static void put(SignedInSession session, Instant begun, Instant active) {
        ReflectionTestUtils.setField(session, "begun", begun);
        ReflectionTestUtils.setField(session, "active", active);
    }

    static SignedInSession newest(SignedInSessions sessions, UserId user) {
        return of(sessions, user).getLast();
    }

    @SuppressWarnings("unchecked")
    static Deque<SignedInSession> of(SignedInSessions sessions, UserId user) {
        Map<UserId, Deque<SignedInSession>> open = (Map<UserId, Deque<SignedInSession>>)
                Objects.requireNonNull(ReflectionTestUtils.getField(sessions, "open"));
        return Objects.requireNonNull(open.get(user));
    }
}
