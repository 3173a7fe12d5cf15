package app.unknot.schedule.calendars;

import java.time.Instant;
import java.util.UUID;

/**
 * A visit as a calendar has it. Holds no more than it says there.
 *
 * @param summary what is read at a glance
 * @param place where it is; empty when that goes without saying
 */
public record CalendarVisit(
        UUID id, Instant startsAt, Instant endsAt, Standing standing, String summary, String place) {
    /** Whether it takes place. */
    public enum Standing {
        CONFIRMED,
        TENTATIVE,
        CANCELLED
    }
}
