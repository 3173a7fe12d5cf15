package app.unknot.accounts.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * Wrong passwords of one name and device since the last right one.
 *
 * @param recent in the present window
 * @param since when the window began
 * @param total in all windows; at 100 the password alone is not taken from there any more (NIST SP 800-63B-4, 3.2.2)
 */
record Failures(int recent, Instant since, int total) {
    static final int CEILING = 100;
    private static final int ALLOWED = 10;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 2;

    static Failures first(Instant now) {
        return new Failures(1, now, 1);
    }

    Failures andOneMore(Instant now) {
        return isOver(now) ? new Failures(1, now, total + 1) : new Failures(recent + 1, since, total + 1);
    }

    /** Whether the next try is refused unheard. */
    boolean slows(Instant now) {
        return total >= CEILING || recent >= ALLOWED && !isOver(now);
    }

    private boolean isOver(Instant now) {
        return !now.isBefore(since.plus(window()));
    }

    /** A quarter of an hour; for who comes back at once to guess on, half an hour, then an hour. */
    private Duration window() {
        return WINDOW.multipliedBy(1L << Math.min(MOST_DOUBLINGS, total / (2 * ALLOWED)));
    }
}
