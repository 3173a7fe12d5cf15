package app.unknot.outcomes.practice;

/**
 * Visits at which somebody asked how the client had been after the session before.
 *
 * @param told whether the numbers are shown; when not, they are 0 here
 * @param visits at which it was asked
 * @param some of them, with any reaction
 * @param serious of them, with a serious one
 */
public record Reactions(boolean told, int visits, int some, int serious) {
    static Reactions of(SeenVisits seen) {
        VisitColumns visits = seen.visits();
        int[] counts = new int[3];
        boolean told = seen.tells(1, visit -> visits.reactions(visit) < 0 ? -1 : 0, (kind, visit, person) -> {
            counts[0]++;
            if (visits.reactions(visit) > 0) counts[1]++;
            if (visits.serious(visit) > 0) counts[2]++;
        })[0];
        if (counts[0] == 0) return new Reactions(true, 0, 0, 0);
        return told ? new Reactions(true, counts[0], counts[1], counts[2]) : new Reactions(false, 0, 0, 0);
    }
}
