package app.unknot.bench.driver;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * People who come at a rate, whether those before them are served or not. What each waits is counted from when they meant to begin: a
 * server that stops for a second is not forgiven those who could not begin in it.
 *
 * @param perSecond how many come
 */
public record Arrivals(double perSecond) {
    public Arrivals {
        if (!(perSecond > 0)) throw new IllegalArgumentException("Somebody has to come: " + perSecond);
    }

    /** When the one with this number, from 0 on, means to begin: nanoseconds after the first. */
    public long intended(long number) {
        return Math.round(number * (TimeUnit.SECONDS.toNanos(1) / perSecond));
    }

    /** How many come within so many nanoseconds. */
    public long within(long nanos) {
        return (long) Math.ceil(nanos / (TimeUnit.SECONDS.toNanos(1) / perSecond));
    }

    /** What somebody waited, in milliseconds, who meant to begin then and was served now. */
    public double waited(long number, long begun, long now) {
        return (now - begun - intended(number)) / 1e6;
    }

    /**
     * Has them come for a while, each in a thread of their own, and returns when all were served.
     *
     * @param act what each does, by number
     */
    public void come(long nanos, LongConsumer act, String kind, Latencies latencies) {
        come(within(nanos), act, kind, latencies, System::nanoTime);
    }

    private void come(long count, LongConsumer act, String kind, Latencies latencies, LongSupplier clock) {
        CountDownLatch served = new CountDownLatch(Math.toIntExact(count));
        long begun = clock.getAsLong();
        for (long number = 0; number < count; number++) {
            long wait;
            while ((wait = begun + intended(number) - clock.getAsLong()) > 0) LockSupport.parkNanos(wait);
            long mine = number;
            Thread.ofVirtual().start(() -> {
                try {
                    act.accept(mine);
                    latencies.record(kind, waited(mine, begun, clock.getAsLong()));
                } catch (RuntimeException refused) {
                    latencies.refused(kind, refused);
                } finally {
                    served.countDown();
                }
            });
        }
        try {
            served.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
