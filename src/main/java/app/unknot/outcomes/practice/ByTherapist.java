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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
    public static ByTherapist of(
            Definition rule, Collection<PracticeEpisode> episodes, @Nullable Integer chosen, LocalDate today) {
        Map<UserId, List<Tally>> counted =
                new TreeMap<>(Comparator.comparing(id -> id.value().toString()));
        Map<Kind, int[]> kinds = new HashMap<>();
        int responders = 0;
        int n = 0;
        for (PracticeEpisode episode : episodes) {
            State state = rule.state(episode, today);
            if (!state.counted()) continue;
            Tally tally = new Tally(Kind.of(episode), state == State.RESPONDED);
            counted.computeIfAbsent(episode.therapist(), any -> new ArrayList<>())
                    .add(tally);
            int[] kind = kinds.computeIfAbsent(tally.kind, any -> new int[2]);
            if (tally.responded) {
                kind[0]++;
                responders++;
            }
            kind[1]++;
            n++;
        }
        ResponderRate rate = new ResponderRate(responders, n);
        Optional<Double> target = target(rate, chosen);
        List<List<Tally>> tallies = List.copyOf(counted.values());
        Set<Integer> hidden =
                Suppression.hidden(tallies.stream().map(List::size).toList());
        Optional<OverDispersion> spread = target.map(rateOfAll -> new Funnel(rateOfAll)
                .spread(tallies.stream().map(ByTherapist::group).toList()));
        Optional<Funnel> funnel = target.map(rateOfAll ->
                new Funnel(rateOfAll, spread.map(OverDispersion::between).orElse(0.0)));
        List<Row> rows = new ArrayList<>();
        int at = 0;
        for (UserId therapist : counted.keySet()) {
            List<Tally> own = tallies.get(at);
            rows.add(
                    hidden.contains(at)
                            ? new Row(therapist, false, 0, 0, Position.TOO_FEW, Optional.empty(), Optional.empty())
                            : row(therapist, own, funnel, kinds));
            at++;
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

    private static Row row(UserId therapist, List<Tally> own, Optional<Funnel> funnel, Map<Kind, int[]> kinds) {
        Group group = group(own);
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
                judged ? expected(own, kinds) : Optional.empty());
    }

    private static Optional<Standardised> expected(List<Tally> own, Map<Kind, int[]> kinds) {
        Map<Kind, int[]> mine = new HashMap<>();
        for (Tally tally : own) {
            int[] kind = mine.computeIfAbsent(tally.kind, any -> new int[2]);
            if (tally.responded) kind[0]++;
            kind[1]++;
        }
        List<Stratum> strata = new ArrayList<>();
        mine.forEach((kind, counts) -> {
            int[] all = kinds.getOrDefault(kind, counts);
            strata.add(new Stratum(counts[0], counts[1], (double) all[0] / all[1]));
        });
        boolean something = strata.stream().anyMatch(stratum -> stratum.rate() > 0);
        return something ? Optional.of(Standardised.of(strata)) : Optional.empty();
    }

    private static Group group(List<Tally> tallies) {
        return new Group((int) tallies.stream().filter(Tally::responded).count(), tallies.size());
    }

    private record Tally(Kind kind, boolean responded) {}

    private record Kind(Duration duration, Severity severity) {
        static Kind of(PracticeEpisode episode) {
            return new Kind(episode.duration(), episode.severity());
        }
    }
}
