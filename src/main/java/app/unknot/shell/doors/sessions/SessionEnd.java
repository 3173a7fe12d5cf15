package app.unknot.shell.doors.sessions;

import app.unknot.accounts.Role;
import app.unknot.shared.text.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Why a session is over. */
enum SessionEnd implements Text {
    IDLE,
    LONGEST,
    ELSEWHERE,
    CLOSED;

    /**
     * Whether a session is over by now.
     *
     * @param begun when the person signed in
     * @param active when the person last did something
     */
    static Optional<SessionEnd> of(
            Instant begun, Instant active, Set<Role> roles, SessionTimeouts limits, Instant now) {
        if (isOver(begun, limits.longest(), now)) return Optional.of(LONGEST);
        return isOver(active, limits.idle(roles), now) ? Optional.of(IDLE) : Optional.empty();
    }

    private static boolean isOver(Instant since, Duration longest, Instant now) {
        return Duration.between(since, now).compareTo(longest) >= 0;
    }
}
