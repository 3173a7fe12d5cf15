package app.unknot.outcomes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Pain at one visit.
 *
 * @param before 0-10 before the session; this is what counts
 * @param after 0-10 right after it; an immediate effect, never an outcome
 */
public record PainPoint(
        LocalDate day, @Nullable Integer before, @Nullable Integer after) {}
