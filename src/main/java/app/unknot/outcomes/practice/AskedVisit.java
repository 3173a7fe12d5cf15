package app.unknot.outcomes.practice;

import app.unknot.outcomes.store.SeenVisit;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit at which somebody asked how the client had been after the session before.
 *
 * @param reactions how many were noted
 * @param serious how many of them were serious
 */
record AskedVisit(
        UUID client, @Nullable UUID episode, UUID location, LocalDate day, UUID therapist, int reactions, int serious)
        implements SeenVisit {
    /** Whether it is one of those behind a figure about reactions. */
    boolean is(VisitDrill.Kind kind) {
        return switch (kind) {
            case ASKED -> true;
            case REACTION -> reactions > 0;
            case SERIOUS -> serious > 0;
            case SESSIONS, CLIENTS -> false;
        };
    }
}
