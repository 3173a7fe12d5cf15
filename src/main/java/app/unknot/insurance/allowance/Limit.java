package app.unknot.insurance.allowance;

import app.unknot.shared.text.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the limits on a client's visits.
 *
 * @param total visits or units in all, 1 or more
 * @param used of them
 * @param booked of them for visits ahead that it covers
 * @param visitsLeft whole visits of the usual length that it still covers, booked ones among them
 * @param ends last day, or null when it has none
 */
public record Limit(
        Kind kind,
        Measure measure,
        int total,
        int used,
        int booked,
        int visitsLeft,
        @Nullable LocalDate ends) {
    /** What limits. */
    public enum Kind implements Text {
        PRESCRIPTION,
        AUTHORIZATION,
        PLAN_YEAR
    }

    /** What is counted. */
    public enum Measure implements Text {
        VISITS,
        UNITS
    }

    public int left() {
        return Math.max(0, total - used);
    }
}
