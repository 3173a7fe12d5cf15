package app.unknot.outcomes.practice;

import app.unknot.accounts.UserId;
import app.unknot.outcomes.ResponderRate;
import app.unknot.outcomes.statistics.Funnel;
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

/** Therapists from a list of episodes. */
final class PlainTherapists {
    private PlainTherapists() {}

    static ByTherapist therapists(
            Definition rule, Collection<PracticeEpisode> episodes, @Nullable Integer chosen, LocalDate today) {
        Map<UserId, List<Tally>> counted =
                new TreeMap<>(Comparator.comparing(id -> id.value().toString()));
        Map<Kind, int[]> kinds = new HashMap<>();
        int responders = 0;
        int n = 0;
        for (PracticeEpisode episode : episodes) {
            State state = PlainRules.state(rule, episode, today);
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
                .spread(tallies.stream().map(PlainTherapists::group).toList()));
        Optional<Funnel> funnel = target.map(rateOfAll ->
                new Funnel(rateOfAll, spread.map(OverDispersion::between).orElse(0.0)));
        List<ByTherapist.Row> rows = new ArrayList<>();
        int at = 0;
        for (UserId therapist : counted.keySet()) {
            List<Tally> own = tallies.get(at);
            rows.add(
                    hidden.contains(at)
                            ? new ByTherapist.Row(
                                    therapist, false, 0, 0, Position.TOO_FEW, Optional.empty(), Optional.empty())
                            : row(therapist, own, funnel, kinds));
            at++;
        }
        return new ByTherapist(rate, target, funnel.map(Funnel::fewest).orElse(0), spread, rows);
    }

    private static Optional<Double> target(ResponderRate rate, @Nullable Integer chosen) {
        if (chosen != null) return Optional.of(chosen / 100.0);
        boolean between = rate.responders() > 0 && rate.responders() < rate.n();
        return rate.isSuppressed() || !between ? Optional.empty() : Optional.of((double) rate.responders() / rate.n());
    }

    private static ByTherapist.Row row(
            UserId therapist, List<Tally> own, Optional<Funnel> funnel, Map<Kind, int[]> kinds) {
        Group group = group(own);
        Position position =
                funnel.map(limits -> limits.position(group.x(), group.n())).orElse(Position.TOO_FEW);
        boolean judged = position != Position.TOO_FEW;
        return new ByTherapist.Row(
                therapist,
                true,
                group.x(),
                group.n(),
                position,
                judged ? funnel.map(limits -> limits.limits(group.n())) : Optional.empty(),
                judged ? expected(own, kinds) : Optional.empty());
    }

    private static Optional<Standardised> expected(List<Tally> own, Map<Kind, int[]> kinds) {
        // Sums of fractions need an order.
        Map<Kind, int[]> mine =
                new TreeMap<>(Comparator.comparing(Kind::duration).thenComparing(Kind::severity));
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
            return new Kind(PlainRules.duration(episode), PlainRules.severity(episode));
        }
    }
}
