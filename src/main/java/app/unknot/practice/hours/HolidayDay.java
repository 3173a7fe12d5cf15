package app.unknot.practice.hours;

import java.time.LocalDate;

/**
 * A holiday, and what the practice does on it.
 *
 * @param name as people read it, such as {@code Juneteenth (observed)}; several when they fall on one day
 */
public record HolidayDay(LocalDate day, String name, Decision decision) {
    /** What was decided. */
    public enum Decision {
        /** Nobody has decided: the day is open as its weekly hours say. */
        PROPOSED,
        CLOSED,
        OPEN
    }
}
