package app.unknot.schedule.handover;

import app.unknot.accounts.UserId;
import app.unknot.schedule.availability.DayTimes;
import org.jspecify.annotations.Nullable;

/**
 * Which of a therapist's time is meant.
 *
 * @param times null for all that lies ahead
 */
public record Stretch(UserId therapist, @Nullable DayTimes times) {
    public static Stretch ahead(UserId therapist) {
        return new Stretch(therapist, null);
    }
}
