package app.unknot.outcomes.practice;

import app.unknot.outcomes.ResponderRate;
import app.unknot.outcomes.statistics.Difference;
import app.unknot.outcomes.statistics.MeanInterval;
import app.unknot.outcomes.statistics.RegressionToTheMean;
import app.unknot.outcomes.statistics.Suppression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Figures from a list of episodes, one after the other: slow, and plain to see. */
final class PlainFigures {
    private PlainFigures() {}

    static Result result(Definition rule, Collection<PracticeEpisode> episodes, LocalDate today) {
        Map<State, Integer> states = new EnumMap<>(State.class);
        for (State state : State.values()) states.put(state, 0);
        List<Integer> first = new ArrayList<>();
        List<Integer> later = new ArrayList<>();
        long change = 0;
        long squares = 0;
        int n = 0;
        for (PracticeEpisode episode : episodes) {
            State state = PlainRules.state(rule, episode, today);
            states.merge(state, 1, Integer::sum);
            Integer begun = episode.pain().first();
            Integer newest = episode.pain().last();
            if (begun == null || newest == null) continue;
            first.add(begun);
            later.add(newest);
            if (!state.counted()) continue;
            long by = (long) newest - begun;
            change += by;
            squares += by * by;
            n++;
        }
        boolean told = n >= ResponderRate.PRIVATE_BELOW;
        return new Result(
                rule,
                states,
                told ? Optional.of(MeanInterval.of(change, squares, n)) : Optional.empty(),
                told ? estimate(first, later, 3.5) : Optional.empty());
    }

    static Optional<RegressionToTheMean> estimate(List<Integer> first, List<Integer> later, double cutoff) {
        int n = first.size();
        if (later.size() != n) throw new IllegalArgumentException("Each first value has a later one");
        if (n < 10) return Optional.empty();
        double mean = mean(first);
        double other = mean(later);
        double squares = 0;
        double others = 0;
        double products = 0;
        for (int at = 0; at < n; at++) {
            double a = first.get(at) - mean;
            double b = later.get(at) - other;
            squares += a * a;
            others += b * b;
            products += a * b;
        }
        if (squares == 0 || others == 0) return Optional.empty();
        double total = Math.sqrt(squares / (n - 1));
        double lasting = Math.clamp(products / Math.sqrt(squares * others), 0, 1);
        return Optional.of(
                RegressionToTheMean.above(mean, total * Math.sqrt(lasting), total * Math.sqrt(1 - lasting), cutoff));
    }

    private static double mean(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).sum() / (double) values.size();
    }

    static Groups groups(Facet facet, Definition rule, Collection<PracticeEpisode> episodes, LocalDate today) {
        Map<String, int[]> counted = new TreeMap<>();
        int unknown = 0;
        for (PracticeEpisode episode : episodes) {
            State state = PlainRules.state(rule, episode, today);
            if (!state.counted()) continue;
            String key = episode.kinds().get(facet);
            if (key == null) {
                unknown++;
                continue;
            }
            int[] group = counted.computeIfAbsent(key, any -> new int[2]);
            if (state == State.RESPONDED) group[0]++;
            group[1]++;
        }
        List<Integer> sizes = new ArrayList<>();
        counted.values().forEach(group -> sizes.add(group[1]));
        sizes.add(unknown);
        Set<Integer> hidden = Suppression.hidden(sizes);
        int responders = 0;
        int n = 0;
        int at = 0;
        for (int[] group : counted.values()) {
            if (hidden.contains(at++)) continue;
            responders += group[0];
            n += group[1];
        }
        List<Groups.Row> rows = new ArrayList<>();
        at = 0;
        for (Map.Entry<String, int[]> one : counted.entrySet()) {
            int[] group = one.getValue();
            rows.add(
                    hidden.contains(at++)
                            ? new Groups.Row(one.getKey(), false, 0, 0, Optional.empty())
                            : row(one.getKey(), group, responders - group[0], n - group[1]));
        }
        return new Groups(facet, rows, hidden.contains(counted.size()) ? 0 : unknown);
    }

    private static Groups.Row row(String key, int[] group, int others, int othersOf) {
        return new Groups.Row(
                key,
                true,
                group[0],
                group[1],
                othersOf < ResponderRate.PRIVATE_BELOW
                        ? Optional.empty()
                        : Optional.of(Difference.ofRates(group[0], group[1], others, othersOf)));
    }
}
