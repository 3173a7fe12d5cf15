package app.unknot.shared.health;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does one thing over and over on a thread of its own, and at once when asked to. A failure ends one round, never the ticking. */
public final class Ticker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);

    private final String name;
    private final Duration interval;
    private final Runnable work;
    private final ScheduledThreadPoolExecutor thread;

    /**
     * @param name what the thread is called
     * @param interval between the end of one round and the next
     */
    public Ticker(String name, Duration interval, Runnable work) {
        this.name = name;
        this.interval = interval;
        this.work = work;
        thread = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("unknot-" + name).daemon().factory());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    public void start() {
        // A round keeps its faults to itself, so the future tells nothing.
        Future<?> _ = thread.scheduleWithFixedDelay(
                this::round, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** One more round, as soon as the thread is free. */
    public void soon() {
        try {
            thread.execute(this::round);
        } catch (RejectedExecutionException itIsOver) {
            LOG.debug("The ticker {} has stopped", name);
        }
    }

    private void round() {
        try {
            work.run();
        } catch (RuntimeException problem) {
            LOG.error(
                    "The watch over {} failed with {}; it goes on.",
                    name,
                    problem.getClass().getName());
        }
    }

    /** Waits a few seconds for the round that runs. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(5, TimeUnit.SECONDS)) thread.shutdownNow();
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
