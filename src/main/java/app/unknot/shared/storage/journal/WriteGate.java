package app.unknot.shared.storage.journal;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Knows which transactions have written and not ended, and gives a moment in which there is none. The engine stores one table after the
 * other: what it stores while somebody writes may hold the second half of a transaction without the first.
 */
public final class WriteGate {
    private final Map<Thread, Integer> inside = new HashMap<>();
    private boolean shut;

    /**
     * A transaction is about to write for the first time. Waits while the gate is shut, unless this thread has one open already, which
     * could not end before the new one does.
     */
    synchronized void enter() {
        Thread me = Thread.currentThread();
        boolean interrupted = false;
        while (shut && !inside.containsKey(me))
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        inside.merge(me, 1, Integer::sum);
        if (interrupted) me.interrupt();
    }

    /** The transaction that {@code thread} has entered with is over. */
    synchronized void leave(Thread thread) {
        inside.computeIfPresent(thread, (key, open) -> open == 1 ? null : open - 1);
        notifyAll();
    }

    /**
     * Shuts the gate and waits for those inside.
     *
     * @param patience how long; those who come wait as long as that, too
     * @return the moment, which is to be closed soon, or nothing when somebody stayed inside
     */
    public synchronized Optional<Moment> quiet(Duration patience) {
        if (shut) return Optional.empty();
        shut = true;
        try {
            long until = System.nanoTime() + patience.toNanos();
            for (long left; !inside.isEmpty() && (left = until - System.nanoTime()) > 0; )
                TimeUnit.NANOSECONDS.timedWait(this, left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (inside.isEmpty()) return Optional.of(new Moment());
        open();
        return Optional.empty();
    }

    private synchronized void open() {
        shut = false;
        notifyAll();
    }

    /** Nobody writes until it is closed. */
    public final class Moment implements AutoCloseable {
        private boolean over;

        private Moment() {}

        /** Lets those in who wait. Once more does nothing. */
        @Override
        public void close() {
            if (over) return;
            over = true;
            open();
        }
    }
}
