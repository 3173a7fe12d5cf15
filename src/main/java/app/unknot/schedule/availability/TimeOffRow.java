package app.unknot.schedule.availability;

import app.unknot.accounts.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time off as lists show it.
 *
 * @param askedBy the therapist, or the manager who entered it
 * @param decidedBy null while it waits
 * @param answer what the manager said; empty for nothing
 * @param version grows with each change
 */
public record TimeOffRow(
        TimeOffId id,
        UserId therapist,
        TimeOffForm form,
        TimeOffState state,
        UserId askedBy,
        Instant askedAt,
        @Nullable UserId decidedBy,
        String answer,
        long version) {
    public DayTimes times() {
        return form.times();
    }
}
