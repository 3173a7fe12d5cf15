package app.unknot.shell.doors.sessions;

import app.unknot.accounts.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Why a session is over. */
enum SessionEnd {
    IDLE("You were signed out because this page was not used for a while."),
    LONGEST("You were signed out because you had been signed in for many hours."),
    ELSEWHERE("You were signed out here because you signed in on other devices."),
    CLOSED("You were signed out because all your sessions were ended.");

    private static final String ON =
            " Nothing you wrote in a session note is lost. Sign in to return to where you were.";

    private final String words;

    SessionEnd(String words) {
        this.words = words;
    }

    String words() {
        return words + ON;
    }

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
