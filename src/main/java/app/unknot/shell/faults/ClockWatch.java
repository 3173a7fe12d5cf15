package app.unknot.shell.faults;

import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.health.HealthLine;
import app.unknot.shared.health.HealthSource;
import app.unknot.shared.health.Ticker;
import app.unknot.shell.words.ShellWords;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Notices that somebody set the clock, or that the machine slept. A log entry dated by a wrong clock is a wrong record, so the jump
 * is itself in the access log. The reminder goes after a day.
 */
@Component
class ClockWatch implements HealthSource {
    private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final AuditLog audit;
    private final InstantSource wall;
    private final Supplier<ZoneId> zone;
    private final LongSupplier monotonic;
    private final Ticker ticker = new Ticker("clock", Duration.ofSeconds(5), this::look);
    private final Queue<Jump> toLog = new ArrayDeque<>();
    private volatile @Nullable Jump last;
    private Instant before;
    private long nanosBefore;

    @Autowired
    ClockWatch(AuditLog audit, PracticeClock clock) {
        this(audit, clock, clock::getZone, System::nanoTime);
    }

    /**
     * @param monotonic nanoseconds that nobody can set
     */
    ClockWatch(AuditLog audit, InstantSource wall, Supplier<ZoneId> zone, LongSupplier monotonic) {
        this.audit = audit;
        this.wall = wall;
        this.zone = zone;
        this.monotonic = monotonic;
        before = wall.instant();
        nanosBefore = monotonic.getAsLong();
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        ticker.start();
    }

    void look() {
        Instant now = wall.instant();
        long nanos = monotonic.getAsLong();
        ClockJump.between(before, now, Duration.ofNanos(nanos - nanosBefore)).ifPresent(by -> {
            Jump jump = new Jump(now, nanos, by);
            last = jump;
            toLog.add(jump);
            LOG.warn("The clock jumped by {}.", jump.words());
        });
        before = now;
        nanosBefore = nanos;
        // The storage may be away at the same moment: what could not be logged waits for the next round.
        for (Jump jump; (jump = toLog.peek()) != null; toLog.remove()) if (!logged(jump)) return;
    }

    private boolean logged(Jump jump) {
        try {
            audit.recordAlone(AuditEvent.done("CLOCK_JUMP", "server clock").with(jump.words()));
            return true;
        } catch (DataAccessException | TransactionException storageIsAway) {
            return false;
        }
    }

    @Override
    public List<HealthLine> lines() {
        Jump jump = last;
        String code = "clock.jump";
        String title = ShellWords.CLOCK.text();
        if (jump == null || monotonic.getAsLong() - jump.nanos() > REMEMBERED.toNanos())
            return List.of(HealthLine.good(code, title, ShellWords.THE_CLOCK_IS_STEADY.text()));
        return List.of(new HealthLine(
                code,
                title,
                HealthLine.State.ATTENTION,
                sentence(jump),
                ShellWords.CHECK_THE_SERVERS_CLOCK_ENTRIES.text()));
    }

    private String sentence(Jump jump) {
        String to = PracticeFormats.dayAndTime(jump.to(), zone.get());
        return jump.by().isNegative()
                ? ShellWords.IT_JUMPED_BY_S_BACK.text(jump.seconds(), to)
                : ShellWords.IT_JUMPED_BY_S_FORWARD.text(jump.seconds(), to);
    }

    @PreDestroy
    void stop() {
        ticker.close();
    }

    private record Jump(Instant to, long nanos, Duration by) {
        long seconds() {
            return by.abs().toSeconds();
        }

        /** For the log, which keeps its words. */
        String words() {
            return seconds() + " s " + (by.isNegative() ? "back" : "forward");
        }
    }
}
