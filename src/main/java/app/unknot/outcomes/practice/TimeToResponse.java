package app.unknot.outcomes.practice;

import app.unknot.outcomes.statistics.Interval;
import app.unknot.outcomes.statistics.KaplanMeier;
import app.unknot.outcomes.statistics.KaplanMeier.Observation;
import app.unknot.outcomes.statistics.KaplanMeier.Step;
import app.unknot.outcomes.statistics.Suppression;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    public static TimeToResponse of(Definition rule, Collection<PracticeEpisode> episodes, LocalDate today) {
        Map<Duration, List<Observation>> groups = new EnumMap<>(Duration.class);
        for (Duration duration : Duration.values()) groups.put(duration, new ArrayList<>());
        for (PracticeEpisode episode : episodes) {
            State state = rule.state(episode, today);
            if (!measures(state)) continue;
            Objects.requireNonNull(groups.get(episode.duration())).add(observation(episode));
        }
        List<Duration> order = List.of(Duration.values());
        Set<Integer> small = Suppression.hidden(order.stream()
                .map(duration -> Objects.requireNonNull(groups.get(duration)).size())
                .toList());
        List<Curve> curves = new ArrayList<>();
        List<Duration> hidden = new ArrayList<>();
        for (int at = 0; at < order.size(); at++) {
            List<Observation> seen = Objects.requireNonNull(groups.get(order.get(at)));
            if (seen.isEmpty()) continue;
            if (small.contains(at)) hidden.add(order.get(at));
            else curves.add(curve(order.get(at), seen));
        }
        return new TimeToResponse(curves, hidden);
    }

    /** Whether there is a time for it. */
    static boolean measures(State state) {
        return state.counted() || state == State.NO_OVERALL_ANSWER;
    }

    static boolean isAtRisk(PracticeEpisode episode, State state, int week) {
        return measures(state) && observation(episode).time() >= week * DAYS_OF_WEEK;
    }

    private static Observation observation(PracticeEpisode episode) {
        PracticeEpisode.Held held = episode.held();
        LocalDate last = Objects.requireNonNull(episode.pain().lastOn(), "who counts was measured again");
        LocalDate day = held == null ? last : held.on();
        return new Observation((int) ChronoUnit.DAYS.between(episode.opened(), day), held != null);
    }

    private static Curve curve(Duration group, List<Observation> seen) {
        int until = KaplanMeier.shownUntil(seen, Suppression.FEWEST);
        List<Step> steps = KaplanMeier.curve(seen).stream()
                .filter(step -> step.time() <= until)
                .toList();
        List<Week> weeks = new ArrayList<>();
        for (int week : WEEKS) {
            int day = week * DAYS_OF_WEEK;
            int atRisk = KaplanMeier.atRisk(seen, day);
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
                seen.stream()
                        .filter(one -> !one.event() && one.time() <= until)
                        .map(Observation::time)
                        .sorted()
                        .toList(),
                KaplanMeier.median(steps).orElse(-1),
                weeks);
    }
}
