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
     * Shuts the gate and waits for those inside; where somebody stays, opens it for twice as long and tries again.
     *
     * @param patience how long it waits each time; those who come wait as long as that, too
     * @param tries how often
     * @return the moment, which is to be closed soon, or nothing when somebody stayed inside each time
     */
    public synchronized Optional<Moment> quiet(Duration patience, int tries) {
        try {
            for (int tried = 0; tried < tries; tried++) {
                if (tried > 0) pause(patience.multipliedBy(2));
                if (shut) break;
                if (emptied(patience)) return Optional.of(new Moment());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    /** Shuts the gate, and leaves it shut when nobody is inside in the end. */
    private synchronized boolean emptied(Duration patience) throws InterruptedException {
        shut = true;
        try {
            long until = System.nanoTime() + patience.toNanos();
            for (long left; !inside.isEmpty() && (left = until - System.nanoTime()) > 0; )
                TimeUnit.NANOSECONDS.timedWait(this, left);
            return inside.isEmpty();
        } finally {
            if (!inside.isEmpty()) open();
        }
    }

    private synchronized void pause(Duration time) throws InterruptedException {
        long until = System.nanoTime() + time.toNanos();
        for (long left; (left = until - System.nanoTime()) > 0; ) TimeUnit.NANOSECONDS.timedWait(this, left);
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
