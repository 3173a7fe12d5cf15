package app.unknot.outcomes.practice;

import org.jspecify.annotations.Nullable;

/**
 * Visits at which somebody asked how the client had been after the session before.
 *
 * @param visits at which it was asked
 * @param some of them, with any reaction
 * @param serious of them, with a serious one
 */
public record Reactions(int visits, int some, int serious) {
    /** As a query counts: of no rows there is no sum. */
    Reactions(long visits, @Nullable Long some, @Nullable Long serious) {
        this(Math.toIntExact(visits), some == null ? 0 : some.intValue(), serious == null ? 0 : serious.intValue());
    }
}
