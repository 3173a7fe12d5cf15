package app.unknot.practice.hours;

import java.time.LocalTime;

/**
 * When a place receives clients on a day, by its clock.
 *
 * @param opens before {@code closes}
 */
public record OpeningHours(LocalTime opens, LocalTime closes) {
    /** What holds until somebody enters other hours. */
    public static final OpeningHours USUAL = new OpeningHours(LocalTime.of(8, 0), LocalTime.of(19, 0));

    public OpeningHours {
        if (!opens.isBefore(closes)) throw new IllegalArgumentException("Opening must be before closing");
    }

    /** From the earlier opening to the later closing. */
    public OpeningHours and(OpeningHours other) {
        return new OpeningHours(
                opens.isBefore(other.opens) ? opens : other.opens,
                closes.isAfter(other.closes) ? closes : other.closes);
    }

    /** Whether all of it, both ends included, lies within the hours. */
    public boolean cover(LocalTime from, LocalTime to) {
        return !from.isBefore(opens) && !to.isAfter(closes) && !to.isBefore(from);
    }
}
