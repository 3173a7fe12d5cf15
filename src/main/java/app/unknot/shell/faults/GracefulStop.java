package app.unknot.shell.faults;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The way to a stop. The first SIGTERM or SIGINT: probes hear that the portal is not ready, new requests that it is restarting,
 * running ones end, then pool and database are closed; exit status 0. The second one, or 45 seconds, ends the process at once:
 * what was acknowledged is on the disk already. A shutdown hook alone could not do this: it never hears of a second signal.
 */
@Component
final class GracefulStop {
    private static final Logger LOG = LoggerFactory.getLogger(GracefulStop.class);
    private static final Duration RUNNING = Duration.ofSeconds(30);
    private static final Duration ALL = Duration.ofSeconds(45);
    private static final int TOO_SLOW = 1;
    private static final int SIGNAL = 128;

    private final ConfigurableApplicationContext context;
    private final Stopping stopping;
    private final Duration notice;
    private final boolean onSignals;
    private final AtomicInteger signals = new AtomicInteger();

    /**
     * @param onSignals whether this process is the portal's own, and not a test's
     * @param notice how long "restarting" is answered at least
     */
    GracefulStop(
            ConfigurableApplicationContext context,
            Stopping stopping,
            @Value("${unknot.stop.on-signals:false}") boolean onSignals,
            @Value("${unknot.stop.notice}") Duration notice) {
        this.context = context;
        this.stopping = stopping;
        this.notice = notice;
        this.onSignals = onSignals;
    }

    /** Until here a signal ends the start, as Java does it. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void listen() {
        WordlessFaults.beSilent();
        if (!onSignals) return;
        StopSignals.hear(this::heard, "TERM", "INT");
    }

    private void heard(int signal) {
        if (signals.incrementAndGet() > 1) Runtime.getRuntime().halt(SIGNAL + signal);
        Thread.ofPlatform().name("unknot-too-slow").daemon().start(() -> {
            LockSupport.parkNanos(ALL.toNanos());
            Runtime.getRuntime().halt(TOO_SLOW);
        });
        Thread.ofPlatform().name("unknot-stop").start(this::stop);
    }

    private void stop() {
        LOG.info(
                "Unknot is stopping: running requests end, new ones hear that it restarts. A second signal ends it at once.");
        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
        stopping.begin();
        LockSupport.parkNanos(notice.toNanos());
        if (!stopping.awaitRunning(RUNNING))
            LOG.warn("{} requests have not ended in time and are cut off.", stopping.working());
        // The last words: the log is closed with the rest.
        LOG.info("Everything has stopped. The database is being closed; everything that was saved is on the disk.");
        System.exit(SpringApplication.exit(context));
    }
}
