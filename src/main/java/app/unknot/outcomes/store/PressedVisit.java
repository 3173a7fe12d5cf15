package app.unknot.outcomes.store;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit as far as pressure is concerned.
 *
 * @param pain 0-10 before the session, or null when it was not asked
 * @param pressure the highest that was applied, 0-10, or null when none was noted
 */
public record PressedVisit(
        UUID client,
        @Nullable UUID episode,
        UUID location,
        LocalDate day,
        @Nullable Integer pain,
        @Nullable Integer pressure)
        implements SeenVisit {}
