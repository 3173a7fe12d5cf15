package app.unknot.schedule.handover;

import app.unknot.accounts.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a therapist's time.
 *
 * @param from null for what lies ahead, from now on
 * @param until the first moment after it; null for as far ahead as anybody books
 */
public record Stretch(
        UserId therapist, @Nullable Instant from, @Nullable Instant until) {
    public static Stretch ahead(UserId therapist) {
        return new Stretch(therapist, null, null);
    }
}
