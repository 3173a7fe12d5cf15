package app.unknot.outcomes.course;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One visit with what was done and where it hurt.
 *
 * @param after pain 0-10 right after, an immediate effect and never an outcome; null when it was not asked
 * @param painful codes of the regions that the client marked
 */
public record Session(Visit visit, @Nullable Integer after, List<Work> work, Set<String> painful) {
    /**
     * What was done on one region.
     *
     * @param pressure applied, 0-10, or null when it was not noted
     */
    public record Work(String region, @Nullable Integer pressure, int minutes) {}

    public Session {
        work = List.copyOf(work);
        painful = Set.copyOf(painful);
    }
}
