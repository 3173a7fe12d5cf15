package app.unknot.outcomes.practice;

import app.unknot.outcomes.statistics.Interval;
import app.unknot.outcomes.statistics.KaplanMeier;
import app.unknot.outcomes.statistics.KaplanMeier.Step;
import app.unknot.outcomes.statistics.Suppression;
import app.unknot.outcomes.statistics.Times;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * How long it took until a response that the next visit confirmed, by duration of pain (Kaplan-Meier). Times run late, because pain is
 * only seen at visits; those who stop coming may differ from those who stay.
 *
 * @param curves of the groups that are told
 * @param hidden groups that are not, because they or one beside them are small
 */
public record TimeToResponse(List<Curve> curves, List<Duration> hidden) {
    public static final int DAYS_OF_WEEK = 7;

    /** Weeks at which the table and the numbers at risk are told. */
    public static final List<Integer> WEEKS = List.of(0, 2, 4, 6, 8, 10, 12, 16, 20, 26);

    public TimeToResponse {
        curves = List.copyOf(curves);
        hidden = List.copyOf(hidden);
    }

    /**
     * One group's curve, as far as at least five are at risk.
     *
     * @param until last day that is shown
     * @param steps shares that have not responded, by day
     * @param censored days of last measured visits without a confirmed response
     * @param median day by which half have responded, or -1 for not reached while it is shown
     */
    public record Curve(
            Duration group, int n, int until, List<Step> steps, List<Integer> censored, int median, List<Week> weeks) {
        public Curve {
            steps = List.copyOf(steps);
            censored = List.copyOf(censored);
            weeks = List.copyOf(weeks);
        }
    }

    /**
     * One row of the table.
     *
     * @param share that has responded by then, 0 to 1, with its interval
     * @param atRisk still followed and without a response, at least five
     */
    public record Week(int week, Interval share, int atRisk) {}

    /** Those who can respond and were measured again; each with its first confirmed response or its last measured visit. */
    static TimeToResponse of(Cohort episodes) {
        Duration[] order = Duration.values();
        Times[] groups = new Times[order.length];
        for (int group = 0; group < order.length; group++) groups[group] = new Times();
        for (int at = 0; at < episodes.size(); at++) {
            State state = episodes.state(at);
            if (!measures(state)) continue;
            groups[Columns.at(episodes.duration(at))].add(time(episodes, at), episodes.held(at));
        }
        Set<Integer> small =
                Suppression.hidden(Arrays.stream(groups).map(Times::size).toList());
        List<Curve> curves = new ArrayList<>();
        List<Duration> hidden = new ArrayList<>();
        for (int group = 0; group < order.length; group++) {
            if (groups[group].size() == 0) continue;
            if (small.contains(group)) hidden.add(order[group]);
            else curves.add(curve(order[group], groups[group]));
        }
        return new TimeToResponse(curves, hidden);
    }

    /** Whether there is a time for it. */
    static boolean measures(State state) {
        return state.counted() || state == State.NO_OVERALL_ANSWER;
    }

    static boolean isAtRisk(Cohort episodes, int at, int week) {
        return measures(episodes.state(at)) && time(episodes, at) >= week * DAYS_OF_WEEK;
    }

    /** Days to the first confirmed response, or to the last measured visit. */
    private static int time(Cohort episodes, int at) {
        return (episodes.held(at) ? episodes.heldOn(at) : episodes.lastOn(at)) - episodes.opened(at);
    }

    private static Curve curve(Duration group, Times seen) {
        int until = KaplanMeier.shownUntil(seen, Suppression.FEWEST);
        List<Step> steps = KaplanMeier.curve(seen).stream()
                .filter(step -> step.time() <= until)
                .toList();
        List<Week> weeks = new ArrayList<>();
        for (int week : WEEKS) {
            int day = week * DAYS_OF_WEEK;
            int atRisk = seen.atRisk(day);
            if (atRisk < Suppression.FEWEST) break;
            Interval without = KaplanMeier.at(steps, day);
            weeks.add(new Week(
                    week, new Interval(1 - without.estimate(), 1 - without.high(), 1 - without.low()), atRisk));
        }
        return new Curve(
                group,
                seen.size(),
                until,
                steps,
                seen.censoredUntil(until),
                KaplanMeier.median(steps).orElse(-1),
                weeks);
    }
}
