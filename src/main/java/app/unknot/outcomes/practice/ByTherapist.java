package app.unknot.outcomes.practice;

import app.unknot.accounts.UserId;
import app.unknot.outcomes.ResponderRate;
import app.unknot.outcomes.statistics.Funnel;
import app.unknot.outcomes.statistics.Funnel.Limits;
import app.unknot.outcomes.statistics.Funnel.Position;
import app.unknot.outcomes.statistics.OverDispersion;
import app.unknot.outcomes.statistics.OverDispersion.Group;
import app.unknot.outcomes.statistics.Standardised;
import app.unknot.outcomes.statistics.Standardised.Stratum;
import app.unknot.outcomes.statistics.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Therapists beside each other in a funnel. No order of merit: who shows it, sorts by name.
 *
 * @param rate of the whole practice
 * @param target 0 to 1, what all are compared with: the practice's rate or a chosen one; empty where no funnel can be drawn
 * @param fewest from how many clients on a therapist is judged; 0 without a target
 * @param spread how far those who are judged differ; empty without a target
 */
public record ByTherapist(
        ResponderRate rate, Optional<Double> target, int fewest, Optional<OverDispersion> spread, List<Row> rows) {
    private static final int SEVERITIES = Severity.values().length;
    private static final int KINDS = Duration.values().length * SEVERITIES;

    public ByTherapist {
        rows = List.copyOf(rows);
    }

    /**
     * One therapist.
     *
     * @param told whether the numbers are shown; when not, they are 0 here
     * @param limits at this size; empty when not judged
     * @param expected observed against what the same mix of duration and first pain had in the whole practice; empty when not judged
     */
    public record Row(
            UserId therapist,
            boolean told,
            int responders,
            int n,
            Position position,
            Optional<Limits> limits,
            Optional<Standardised> expected) {
        public boolean judged() {
            return limits.isPresent();
        }
    }

    /** @param chosen a target in percent, or null for the practice's own rate */
    static ByTherapist of(Cohort episodes, @Nullable Integer chosen) {
        Codes names = episodes.therapists();
        Tally[] tallies = new Tally[names.size()];
        Tally all = new Tally();
        for (int at = 0; at < episodes.size(); at++) {
            State state = episodes.state(at);
            if (!state.counted()) continue;
            int kind = Columns.at(episodes.duration(at)) * SEVERITIES + Columns.at(episodes.severity(at));
            int therapist = episodes.therapist(at);
            if (tallies[therapist] == null) tallies[therapist] = new Tally();
            tallies[therapist].count(kind, state == State.RESPONDED);
            all.count(kind, state == State.RESPONDED);
        }
        Map<String, Tally> counted = new TreeMap<>();
        for (int therapist = 0; therapist < tallies.length; therapist++)
            if (tallies[therapist] != null) counted.put(names.value(therapist), tallies[therapist]);
        ResponderRate rate = new ResponderRate(all.responders, all.n);
        Optional<Double> target = target(rate, chosen);
        Set<Integer> hidden =
                Suppression.hidden(counted.values().stream().map(one -> one.n).toList());
        Optional<OverDispersion> spread = target.map(rateOfAll -> new Funnel(rateOfAll)
                .spread(counted.values().stream().map(Tally::group).toList()));
        Optional<Funnel> funnel = target.map(rateOfAll ->
                new Funnel(rateOfAll, spread.map(OverDispersion::between).orElse(0.0)));
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, Tally> one : counted.entrySet()) {
            UserId therapist = new UserId(UUID.fromString(one.getKey()));
            rows.add(
                    hidden.contains(rows.size())
                            ? new Row(therapist, false, 0, 0, Position.TOO_FEW, Optional.empty(), Optional.empty())
                            : row(therapist, one.getValue(), funnel, all));
        }
        return new ByTherapist(rate, target, funnel.map(Funnel::fewest).orElse(0), spread, rows);
    }

    /** How many therapists are large enough to be judged. */
    public int judged() {
        return (int) rows.stream().filter(Row::judged).count();
    }

    private static Optional<Double> target(ResponderRate rate, @Nullable Integer chosen) {
        if (chosen != null) return Optional.of(chosen / 100.0);
        boolean between = rate.responders() > 0 && rate.responders() < rate.n();
        return rate.isSuppressed() || !between ? Optional.empty() : Optional.of((double) rate.responders() / rate.n());
    }

    private static Row row(UserId therapist, Tally own, Optional<Funnel> funnel, Tally all) {
        Group group = own.group();
        Position position =
                funnel.map(limits -> limits.position(group.x(), group.n())).orElse(Position.TOO_FEW);
        boolean judged = position != Position.TOO_FEW;
        return new Row(
                therapist,
                true,
                group.x(),
                group.n(),
                position,
                judged ? funnel.map(limits -> limits.limits(group.n())) : Optional.empty(),
                judged ? expected(own, all) : Optional.empty());
    }

    /** Kind by kind in their order: sums of fractions depend on it in their last digit. */
    private static Optional<Standardised> expected(Tally own, Tally all) {
        List<Stratum> strata = new ArrayList<>();
        for (int kind = 0; kind < KINDS; kind++) {
            if (own.of[kind] == 0) continue;
            strata.add(new Stratum(own.responded[kind], own.of[kind], (double) all.responded[kind] / all.of[kind]));
        }
        boolean something = strata.stream().anyMatch(stratum -> stratum.rate() > 0);
        return something ? Optional.of(Standardised.of(strata)) : Optional.empty();
    }

    /** Who counts, by kind: duration and strength of the pain at the beginning. */
    private static final class Tally {
        private final int[] responded = new int[KINDS];
        private final int[] of = new int[KINDS];
        private int responders;
        private int n;

        void count(int kind, boolean response) {
            of[kind]++;
            n++;
            if (!response) return;
            responded[kind]++;
            responders++;
        }

        Group group() {
            return new Group(responders, n);
        }
    }
}
