package app.unknot.schedule.calendars;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of an address without its secret.
 *
 * @param readOn the day on which a calendar last read it; empty before the first time
 */
public record CalendarFeed(Instant madeAt, Optional<LocalDate> readOn) {}
