package app.unknot.outcomes;

import app.unknot.outcomes.instruments.Response;
import app.unknot.outcomes.statistics.Completeness;
import app.unknot.outcomes.statistics.Interval;
import app.unknot.outcomes.statistics.MeanInterval;
import app.unknot.outcomes.words.OutcomesWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of the clients who began in a period, from pain before their first session to pain before their newest. Nothing
 * here says that massage was the reason.
 *
 * @param started clients who began
 * @param eligible of these, with a start from which a change can be told: pain of 4 or more
 * @param rate of the eligible with a later visit, who are at least 30 percent better
 * @param worse of the same, 2 points worse or more
 * @param meanChange mean change of the same in points, below 0 is better, with its interval; empty when suppressed
 * @param excluded who was left out and why, each with its count
 */
public record PracticeSummary(
        Period period,
        int started,
        int eligible,
        ResponderRate rate,
        int worse,
        Optional<Interval> meanChange,
        List<Exclusion> excluded) {
    /** Changes when the rule changes, so that two printouts can be told apart. */
    public static String definition() {
        return OutcomesWords.PAIN_30_LOWER_THAN_AT_THE_FIRST.text();
    }

    /** A reason to leave clients out. */
    public record Exclusion(String reason, int clients) {}

    public PracticeSummary {
        excluded = List.copyOf(excluded);
    }

    static PracticeSummary of(Period period, List<PainGroup> groups) {
        int started = 0;
        int noPain = 0;
        int mild = 0;
        int notFollowed = 0;
        int n = 0;
        int responders = 0;
        int worse = 0;
        long change = 0;
        long squares = 0;
        for (var group : groups) {
            int clients = Math.toIntExact(group.clients());
            started += clients;
            if (!group.isMeasured()) noPain += clients;
            else if (!group.isEligible()) mild += clients;
            else if (!group.followed()) notFollowed += clients;
            else {
                n += clients;
                if (group.response() == Response.RESPONDER) responders += clients;
                if (group.response() == Response.WORSE) worse += clients;
                change += (long) clients * group.change();
                squares += (long) clients * group.change() * group.change();
            }
        }
        var excluded = new ArrayList<Exclusion>();
        exclude(excluded, OutcomesWords.PAIN_BELOW_4_AT_THE_FIRST.text(), mild);
        exclude(excluded, OutcomesWords.NO_LATER_VISIT_YET.text(), notFollowed);
        exclude(excluded, OutcomesWords.PAIN_WAS_NOT_ASKED.text(), noPain);
        return new PracticeSummary(
                period,
                started,
                n + notFollowed,
                new ResponderRate(responders, n),
                worse,
                n < ResponderRate.PRIVATE_BELOW ? Optional.empty() : Optional.of(MeanInterval.of(change, squares, n)),
                excluded);
    }

    private static void exclude(List<Exclusion> excluded, String reason, int clients) {
        if (clients > 0) excluded.add(new Exclusion(reason, clients));
    }

    /** How many of the eligible are known at all; empty when nobody is eligible. */
    public Optional<Completeness> completeness() {
        return eligible == 0 ? Optional.empty() : Optional.of(new Completeness(eligible, rate.n(), rate.responders()));
    }
}
