package app.unknot.shell.doors.sessions;

import app.unknot.accounts.AccountEvents.SessionsEnded;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.accounts.tablets.OpenSessions;
import app.unknot.shared.PracticeClock;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Every session of somebody who is signed in. A person has a few at most; the oldest makes room for the newest. */
@Component
final class SignedInSessions implements OpenSessions {
    private static final String ATTRIBUTE = "unknot.signed-in";
    private static final int MOST_REMEMBERED = 1_000;

    private final SessionTimeouts limits;
    private final PracticeClock clock;
    private final Map<UserId, Deque<SignedInSession>> open = new HashMap<>();

    /** Whose a session was that is over by its limits, by its id: who comes back to it is told why. */
    private final Map<String, Ended> remembered = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Ended> eldest) {
            return size() > MOST_REMEMBERED;
        }
    });

    SignedInSessions(SessionTimeouts limits, PracticeClock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** The session as it is known, or as new when the person has just signed in. */
    SignedInSession of(HttpSession session, Subject subject) {
        if (session.getAttribute(ATTRIBUTE) instanceof SignedInSession known
                && known.user().equals(subject.id())) return known;
        return put(
                session,
                new SignedInSession(subject.id(), limits.idle(subject.roles()), clock.instant(), this),
                subject);
    }

    SignedInSession put(HttpSession session, SignedInSession mark, Subject subject) {
        session.setAttribute(ATTRIBUTE, mark);
        // The container forgets it when nothing at all was heard for as long.
        session.setMaxInactiveInterval((int) limits.idle(subject.roles()).toSeconds());
        synchronized (open) {
            Deque<SignedInSession> own = open.computeIfAbsent(subject.id(), id -> new ArrayDeque<>());
            own.addLast(mark);
            while (own.size() > limits.perPerson()) own.removeFirst().end(SessionEnd.ELSEWHERE);
        }
        return mark;
    }

    @Override
    public Map<UserId, List<OpenSession>> now() {
        synchronized (open) {
            return open.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            own -> own.getValue().stream()
                                    .filter(session -> session.ended() == null)
                                    .map(session -> new OpenSession(session.begun(), session.active()))
                                    .toList()));
        }
    }

    /** They are over at once; the account's own mark would end them with their next request only. */
    @TransactionalEventListener(fallbackExecution = true)
    public void on(SessionsEnded all) {
        synchronized (open) {
            open.getOrDefault(all.user(), new ArrayDeque<>()).forEach(session -> session.end(SessionEnd.CLOSED));
        }
    }

    /** Whether it is over, by a limit or by a newer one. */
    Optional<SessionEnd> ended(SignedInSession session, Subject subject) {
        return Optional.ofNullable(session.ended())
                .or(() -> SessionEnd.of(session.begun(), session.active(), subject.roles(), limits, clock.instant()));
    }

    void gone(SignedInSession session, String id) {
        synchronized (open) {
            Deque<SignedInSession> own = open.get(session.user());
            if (own != null && own.remove(session) && own.isEmpty()) open.remove(session.user());
        }
        SessionEnd why = session.ended();
        if (why == null && session.isForgottenAt(clock.instant())) why = SessionEnd.IDLE;
        if (why != null) remembered.put(id, new Ended(why, session.user()));
    }

    /** Who had the session that is over, and why it is. */
    Optional<Ended> remembered(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(remembered.get(id));
    }

    record Ended(SessionEnd why, UserId user) {}
}
