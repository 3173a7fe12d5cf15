package app.unknot.audit.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;

/** The different things that one account has opened lately. The same thing twice is one; a burst is told once, until it is over. */
final class Burst {
    static final Duration WINDOW = Duration.ofMinutes(5);

    private final int most;
    /** The newest last, and no more than it takes to know that there were too many. */
    private final LinkedHashMap<String, Instant> lately = new LinkedHashMap<>();

    private boolean told;

    /** @param most how many in five minutes are still work */
    Burst(int most) {
        this.most = most;
    }

    /** @return whether that is the first one too many of a burst */
    synchronized boolean opened(String what, Instant now) {
        lately.putLast(what, now);
        forget(now);
        if (lately.size() <= most / 2) told = false;
        if (told || lately.size() <= most) return false;
        told = true;
        return true;
    }

    /** What is long ago, or lies ahead because the clock was set back, and the oldest of more than it takes. */
    private void forget(Instant now) {
        lately.values().removeIf(at -> Duration.between(at, now).abs().compareTo(WINDOW) >= 0);
        if (lately.size() > most + 1) lately.pollFirstEntry();
    }
}
