package app.unknot.outcomes.store;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One visit in numbers, with what was asked about reactions.
 *
 * @param client the record that it lies in
 * @param episode to which it belongs; null until it is told again after an update
 * @param pain 0-10 before the session, or null when it was not asked
 * @param pressure the highest that was applied, 0-10, or null when none was noted
 * @param asked whether somebody asked how the client had been after the session before; null of a visit before that was kept
 * @param reactions how many were noted
 * @param serious how many of them were serious
 */
public record VisitFacts(
        UUID client,
        @Nullable UUID episode,
        UUID location,
        UUID therapist,
        LocalDate day,
        @Nullable Integer pain,
        @Nullable Integer pressure,
        @Nullable Boolean asked,
        @Nullable Integer reactions,
        @Nullable Integer serious) {}
