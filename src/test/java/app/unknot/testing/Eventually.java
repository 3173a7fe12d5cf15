package app.unknot.testing;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what has to come by itself. */
public final class Eventually {
    private static final long STEP = TimeUnit.MILLISECONDS.toNanos(50);

    private Eventually() {}

    /** @return how long it took */
    public static Duration within(Duration longest, String what, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > longest.toNanos())
                throw new AssertionError("Not within " + longest.toSeconds() + " s: " + what);
            LockSupport.parkNanos(STEP);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
