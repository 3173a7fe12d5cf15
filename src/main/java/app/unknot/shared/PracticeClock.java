package app.unknot.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The only clock of the product. It tells system time in the practice's zone, unless the running code was put at another
 * instant with {@link #at}, as the demo practice does to live through its year.
 */
public final class PracticeClock extends Clock {
    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private volatile ZoneId zone;

    public PracticeClock(ZoneId zone) {
        this.zone = zone;
    }

    /** Runs {@code work} as if it were {@code moment} on this thread. */
    public static void at(Instant moment, Runnable work) {
        ScopedValue.where(MOMENT, moment).run(work);
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : Instant.now();
    }

    /** Tells every later time by the wall clock of another zone. What was told before stays. */
    public void moveTo(ZoneId other) {
        zone = other;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(instant(), zone);
    }

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new PracticeClock(other);
    }
}
