package app.unknot.shell.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How far the clock on the wall went elsewhere than time itself. Pure. */
final class ClockJump {
    /** Less is a correction, or a machine that was busy. */
    static final Duration LEAST = Duration.ofMinutes(2);

    private ClockJump() {}

    /**
     * @param passed by a clock that nobody can set
     * @return how far it jumped, negative when backward; empty up to two minutes
     */
    static Optional<Duration> between(Instant before, Instant now, Duration passed) {
        Duration jump = Duration.between(before, now).minus(passed);
        return jump.abs().compareTo(LEAST) > 0 ? Optional.of(jump) : Optional.empty();
    }
}
