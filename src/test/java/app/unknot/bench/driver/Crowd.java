package app.unknot.bench.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/** People at work at once: each does one thing, thinks, and does the next. More of them can come, and all go together. */
public final class Crowd implements AutoCloseable {
    private final Latencies latencies;
    private final List<Thread> people = new ArrayList<>();
    private final AtomicBoolean over = new AtomicBoolean();

    /** @param latencies gets what each thing took, by its kind */
    public Crowd(Latencies latencies) {
        this.latencies = latencies;
    }

    /** One person's next thing to do. */
    @FunctionalInterface
    public interface Work {
        /** @return of which kind it was */
        String next(int round);
    }

    /**
     * Somebody comes, and begins at any moment of their first pause.
     *
     * @param think between two things on average, in milliseconds: from none to twice that
     */
    public void join(long think, Work work) {
        people.add(Thread.ofVirtual().start(() -> {
            RandomGenerator random = RandomGenerator.getDefault();
            // Somebody who was slowed begins the next thing later: their own pauses are between two things, as people's
            // are.
            for (int round = 0; pause(random.nextLong(2 * think + 1)); round++) {
                long begun = System.nanoTime();
                try {
                    String kind = work.next(round);
                    latencies.record(kind, (System.nanoTime() - begun) / 1e6);
                } catch (RuntimeException refused) {
                    latencies.refused("somebody at work", refused);
                }
            }
        }));
    }

    /** @return whether they go on */
    private boolean pause(long millis) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        for (long wait; !over.get() && (wait = end - System.nanoTime()) > 0; )
            LockSupport.parkNanos(Math.min(wait, TimeUnit.MILLISECONDS.toNanos(200)));
        return !over.get();
    }

    public int size() {
        return people.size();
    }

    /** Everybody finishes what they do, and goes. */
    @Override
    public void close() {
        over.set(true);
        for (Thread one : people) {
            try {
                one.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
