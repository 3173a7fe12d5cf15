package app.unknot.outcomes.practice;

import org.jspecify.annotations.Nullable;

/**
 * Which visits behind a figure are meant.
 *
 * @param band of the highest pressure, for sessions; null for all
 */
public record VisitDrill(Kind kind, @Nullable PressureBand band) {
    /** What was noted about them. */
    public enum Kind {
        /** Somebody asked how the client had been after the session before. */
        ASKED,
        /** Of those, with any reaction. */
        REACTION,
        SERIOUS,
        /** Sessions with a pressure and an answer at the next visit. */
        SESSIONS,
        /** The clients of those, one row each. */
        CLIENTS
    }
}
