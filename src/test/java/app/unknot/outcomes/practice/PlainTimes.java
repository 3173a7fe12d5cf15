package app.unknot.outcomes.practice;

import app.unknot.outcomes.statistics.Interval;
import app.unknot.outcomes.statistics.KaplanMeier;
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
import java.util.TreeSet;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Times to a response from a list of episodes. */
final class PlainTimes {
    private static final double Z95 = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

    private PlainTimes() {}

    private record Observation(int time, boolean event) {}

    static TimeToResponse times(Definition rule, Collection<PracticeEpisode> episodes, LocalDate today) {
        Map<Duration, List<Observation>> groups = new EnumMap<>(Duration.class);
        for (Duration duration : Duration.values()) groups.put(duration, new ArrayList<>());
        for (PracticeEpisode episode : episodes) {
            State state = PlainRules.state(rule, episode, today);
            if (!state.counted() && state != State.NO_OVERALL_ANSWER) continue;
            Objects.requireNonNull(groups.get(PlainRules.duration(episode))).add(observation(episode));
        }
        List<Duration> order = List.of(Duration.values());
        Set<Integer> small = Suppression.hidden(order.stream()
                .map(duration -> Objects.requireNonNull(groups.get(duration)).size())
                .toList());
        List<TimeToResponse.Curve> curves = new ArrayList<>();
        List<Duration> hidden = new ArrayList<>();
        for (int at = 0; at < order.size(); at++) {
            List<Observation> seen = Objects.requireNonNull(groups.get(order.get(at)));
            if (seen.isEmpty()) continue;
            if (small.contains(at)) hidden.add(order.get(at));
            else curves.add(curve(order.get(at), seen));
        }
        return new TimeToResponse(curves, hidden);
    }

    private static Observation observation(PracticeEpisode episode) {
        PracticeEpisode.Held held = episode.held();
        LocalDate last = Objects.requireNonNull(episode.pain().lastOn(), "who counts was measured again");
        LocalDate day = held == null ? last : held.on();
        return new Observation((int) ChronoUnit.DAYS.between(episode.opened(), day), held != null);
    }

    private static TimeToResponse.Curve curve(Duration group, List<Observation> seen) {
        int until = shownUntil(seen, Suppression.FEWEST);
        List<Step> steps =
                steps(seen).stream().filter(step -> step.time() <= until).toList();
        List<TimeToResponse.Week> weeks = new ArrayList<>();
        for (int week : TimeToResponse.WEEKS) {
            int day = week * TimeToResponse.DAYS_OF_WEEK;
            int atRisk = atRisk(seen, day);
            if (atRisk < Suppression.FEWEST) break;
            Interval without = KaplanMeier.at(steps, day);
            weeks.add(new TimeToResponse.Week(
                    week, new Interval(1 - without.estimate(), 1 - without.high(), 1 - without.low()), atRisk));
        }
        return new TimeToResponse.Curve(
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

    private static List<Step> steps(List<Observation> observations) {
        var times = new TreeSet<Integer>();
        observations.stream().filter(Observation::event).forEach(seen -> times.add(seen.time()));
        var steps = new ArrayList<Step>();
        double survival = 1;
        double greenwood = 0;
        for (int time : times) {
            int atRisk = (int)
                    observations.stream().filter(seen -> seen.time() >= time).count();
            int events = (int) observations.stream()
                    .filter(seen -> seen.event() && seen.time() == time)
                    .count();
            survival *= 1 - (double) events / atRisk;
            if (events == atRisk) {
                // Nobody is left: the error is not defined, so nothing is claimed.
                steps.add(new Step(time, atRisk, events, 0, 0, 0, 1));
                break;
            }
            greenwood += (double) events / ((double) atRisk * (atRisk - events));
            double spread = Z95 * Math.sqrt(greenwood) / Math.log(survival);
            steps.add(new Step(
                    time,
                    atRisk,
                    events,
                    survival,
                    survival * Math.sqrt(greenwood),
                    Math.pow(survival, Math.exp(-spread)),
                    Math.pow(survival, Math.exp(spread))));
        }
        return steps;
    }

    private static int shownUntil(List<Observation> observations, int fewest) {
        List<Integer> times =
                observations.stream().map(Observation::time).sorted().toList();
        return times.size() < fewest ? 0 : times.get(times.size() - fewest);
    }

    private static int atRisk(List<Observation> observations, int time) {
        return (int) observations.stream().filter(seen -> seen.time() >= time).count();
    }
}
