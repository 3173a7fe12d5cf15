package app.unknot.schedule.planned;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One session of a plan with the time that is proposed for it, in the practice's zone.
 *
 * @param number of the session in the plan, from 1
 * @param wanted what the plan's rhythm asks for
 * @param proposed the free time nearest to it, or null when there is none within two days
 */
public record ProposedSession(
        int number, LocalDateTime wanted, @Nullable LocalDateTime proposed) {
    /** Whether the wanted time was not free, and another is proposed. */
    public boolean isMoved() {
        return proposed != null && !proposed.equals(wanted);
    }
}
