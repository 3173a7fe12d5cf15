package app.unknot.outcomes.practice;

import app.unknot.outcomes.ResponderRate;
import app.unknot.outcomes.statistics.Completeness;
import app.unknot.outcomes.statistics.Interval;
import app.unknot.outcomes.statistics.MeanInterval;
import app.unknot.outcomes.statistics.RegressionToTheMean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of some episodes by one definition. Nothing here says that massage was the reason.
 *
 * @param states how many are in each state, all states named
 * @param meanChange mean change in points of those who count, below 0 is better, with its interval; empty when suppressed
 * @param byItself the part of it that would have come anyway, because people come when pain is high; empty when it cannot be told
 */
public record Result(
        Definition rule,
        Map<State, Integer> states,
        Optional<Interval> meanChange,
        Optional<RegressionToTheMean> byItself) {
    /** Between the highest pain that is left out and the lowest that counts. */
    private static final double CUTOFF = Definition.ELIGIBLE_FROM - 0.5;

    public Result {
        states = Map.copyOf(states);
    }

    static Result of(Cohort episodes) {
        int[] counts = new int[State.values().length];
        int[] first = new int[episodes.size()];
        int[] later = new int[episodes.size()];
        int pairs = 0;
        long change = 0;
        long squares = 0;
        int n = 0;
        for (int at = 0; at < episodes.size(); at++) {
            State state = episodes.state(at);
            counts[Columns.at(state)]++;
            int begun = episodes.first(at);
            int newest = episodes.last(at);
            if (begun < 0 || newest < 0) continue;
            first[pairs] = begun;
            later[pairs++] = newest;
            if (!state.counted()) continue;
            long by = (long) newest - begun;
            change += by;
            squares += by * by;
            n++;
        }
        Map<State, Integer> states = new EnumMap<>(State.class);
        for (State state : State.values()) states.put(state, counts[Columns.at(state)]);
        boolean told = n >= ResponderRate.PRIVATE_BELOW;
        return new Result(
                episodes.rule(),
                states,
                told ? Optional.of(MeanInterval.of(change, squares, n)) : Optional.empty(),
                told
                        ? RegressionToTheMean.estimate(Arrays.copyOf(first, pairs), Arrays.copyOf(later, pairs), CUTOFF)
                        : Optional.empty());
    }

    public int count(State state) {
        return states.getOrDefault(state, 0);
    }

    public int began() {
        return states.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Who counts. */
    public int n() {
        return states.entrySet().stream()
                .filter(one -> one.getKey().counted())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    public ResponderRate rate() {
        return new ResponderRate(count(State.RESPONDED), n());
    }

    /** Who could count, had there been a later answer. */
    public int eligible() {
        return n() + count(State.NOT_FOLLOWED) + count(State.NO_OVERALL_ANSWER);
    }

    /** How many of the eligible are known; empty when nobody is eligible. */
    public Optional<Completeness> completeness() {
        return eligible() == 0
                ? Optional.empty()
                : Optional.of(new Completeness(eligible(), n(), count(State.RESPONDED)));
    }

    /** The reasons for which some were left out, in their order; those for which nobody was are absent. */
    public List<State> reasons() {
        List<State> reasons = new ArrayList<>();
        for (State state : State.values()) if (!state.counted() && count(state) > 0) reasons.add(state);
        return reasons;
    }
}
