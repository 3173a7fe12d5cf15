package app.unknot.shell.faults;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/** Whether the portal takes requests, and how many it is working on. */
@Component
final class Stopping {
    private static final long STEP = Duration.ofMillis(20).toNanos();

    private final AtomicInteger working = new AtomicInteger();
    private volatile boolean begun;

    /** @return false when no more requests are taken */
    boolean enter() {
        working.incrementAndGet();
        if (!begun) return true;
        working.decrementAndGet();
        return false;
    }

    void leave() {
        working.decrementAndGet();
    }

    int working() {
        return working.get();
    }

    /** From now on nothing new is taken. */
    void begin() {
        begun = true;
    }

    /** Waits for what runs.
     *
     * @return whether all of it has ended in time
     */
    boolean awaitRunning(Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        while (working.get() > 0) {
            if (System.nanoTime() >= end) return false;
            LockSupport.parkNanos(STEP);
        }
        return true;
    }
}
