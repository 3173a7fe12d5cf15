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
        int asked = 0;
        int some = 0;
        int serious = 0;
        for (int visit = 0; visit < visits.size(); visit++) {
            if (visits.reactions(visit) < 0 || !seen.has(visit) || !seen.chooses(visit)) continue;
            asked++;
            if (visits.reactions(visit) > 0) some++;
            if (visits.serious(visit) > 0) serious++;
        }
        if (asked == 0) return new Reactions(true, 0, 0, 0);
        return seen.tells(visit -> visits.reactions(visit) >= 0)
                ? new Reactions(true, asked, some, serious)
                : new Reactions(false, 0, 0, 0);
    }
}
