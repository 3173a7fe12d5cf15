package app.unknot.schedule.booking;

import java.time.Instant;
import java.util.stream.LongStream;

/**
 * The five-minute slots that a stretch of time touches.
 *
 * @param first counted from 1970-01-01 00:00 UTC
 * @param end the first one after it
 */
public record SlotRange(long first, long end) {
    private static final long SECONDS = 300;

    public static SlotRange of(Instant from, Instant to) {
        return new SlotRange(Math.floorDiv(from.getEpochSecond(), SECONDS), Math.ceilDiv(to.getEpochSecond(), SECONDS));
    }

    public LongStream slots() {
        return LongStream.range(first, end);
    }
}
