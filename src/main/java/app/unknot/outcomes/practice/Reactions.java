package app.unknot.outcomes.practice;

import java.util.Collection;
import java.util.List;

/**
 * Visits at which somebody asked how the client had been after the session before.
 *
 * @param told whether the numbers are shown; when not, they are 0 here
 * @param visits at which it was asked
 * @param some of them, with any reaction
 * @param serious of them, with a serious one
 */
public record Reactions(boolean told, int visits, int some, int serious) {
    /** @param all of the longest period, of all kinds */
    static Reactions of(SeenVisits seen, Collection<AskedVisit> all) {
        List<AskedVisit> asked = seen.chosen(all);
        if (asked.isEmpty()) return new Reactions(true, 0, 0, 0);
        if (!seen.tells(all)) return new Reactions(false, 0, 0, 0);
        return new Reactions(
                true,
                asked.size(),
                (int) asked.stream()
                        .filter(visit -> visit.is(VisitDrill.Kind.REACTION))
                        .count(),
                (int) asked.stream()
                        .filter(visit -> visit.is(VisitDrill.Kind.SERIOUS))
                        .count());
    }
}
