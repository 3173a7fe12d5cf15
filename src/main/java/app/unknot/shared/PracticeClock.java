package app.unknot.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The only clock of the product. It tells system time in the zone of the place that the running request comes from, which is the
 * practice's unless a place has one of its own; and another time where the running code was put at another instant with {@link #at}, as
 * the demo practice does to live through its year.
 */
public final class PracticeClock extends Clock {
    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();
    private static final ScopedValue<ZoneId> HERE = ScopedValue.newInstance();

    private volatile ZoneId practice;
    private final @Nullable ZoneId fixed;

    public PracticeClock(ZoneId practice) {
        this(practice, null);
    }

    private PracticeClock(ZoneId practice, @Nullable ZoneId fixed) {
        this.practice = practice;
        this.fixed = fixed;
    }

    /** Runs {@code work} as if it were {@code moment} on this thread. */
    public static void at(Instant moment, Runnable work) {
        ScopedValue.where(MOMENT, moment).run(work);
    }

    /** Runs work for somebody at a place of this zone: days and times are told by its wall clock on this thread. */
    public static <T, X extends Throwable> T in(ZoneId here, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(HERE, here).call(work);
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : Instant.now();
    }

    /** Tells every later time by the wall clock of another zone. What was told before stays. */
    public void moveTo(ZoneId other) {
        practice = other;
    }

    public LocalDate today() {
        return dayOf(instant());
    }

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, getZone());
    }

    @Override
    public ZoneId getZone() {
        if (fixed != null) return fixed;
        return HERE.isBound() ? HERE.get() : practice;
    }

    /** The practice's own, wherever the request comes from. */
    public ZoneId zoneOfPractice() {
        return practice;
    }

    /** The same moments by the wall clock of another zone, such as that of a place of work. */
    @Override
    public PracticeClock withZone(ZoneId other) {
        return new PracticeClock(practice, other);
    }
}
