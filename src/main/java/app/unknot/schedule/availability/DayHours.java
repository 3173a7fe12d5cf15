package app.unknot.schedule.availability;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When somebody works on a weekday.
 *
 * @param ends after {@code starts}, on the same day
 * @param breakFrom within them; null, as {@code breakUntil}, for no break
 */
public record DayHours(
        LocalTime starts,
        LocalTime ends,
        @Nullable LocalTime breakFrom,
        @Nullable LocalTime breakUntil) {}
