package app.unknot.outcomes.practice;

import app.unknot.outcomes.Period;
import app.unknot.outcomes.ResponderRate;
import app.unknot.outcomes.statistics.RunChart;
import app.unknot.outcomes.statistics.Suppression;
import app.unknot.outcomes.statistics.XmR;
import app.unknot.outcomes.statistics.XmR.Constant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Months and the mix from a list of episodes. */
final class PlainMonths {
    private PlainMonths() {}

    static ByMonth months(
            Definition rule,
            Collection<PracticeEpisode> episodes,
            Period period,
            Collection<YearMonth> starts,
            LocalDate today) {
        SortedMap<YearMonth, int[]> counted = new TreeMap<>();
        YearMonth last = YearMonth.from(period.to());
        for (YearMonth month = YearMonth.from(period.from()); !month.isAfter(last); month = month.plusMonths(1))
            counted.put(month, new int[3]);
        for (PracticeEpisode episode : episodes) {
            State state = PlainRules.state(rule, episode, today);
            int[] month = counted.get(YearMonth.from(episode.opened()));
            Integer first = episode.pain().first();
            Integer newest = episode.pain().last();
            if (!state.counted() || month == null || first == null || newest == null) continue;
            if (state == State.RESPONDED) month[0]++;
            month[1]++;
            month[2] += newest - first;
        }
        Set<Integer> hidden = Suppression.hidden(
                counted.values().stream().map(month -> month[1]).toList());
        List<ByMonth.Month> months = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        List<Double> changes = new ArrayList<>();
        List<Integer> cuts = new ArrayList<>();
        int at = 0;
        for (YearMonth month : counted.keySet()) {
            int[] one = counted.get(month);
            if (starts.contains(month)) cuts.add(rates.size());
            boolean told = one != null && one[1] >= ResponderRate.PRIVATE_BELOW && !hidden.contains(at);
            at++;
            if (one == null || !told) {
                months.add(new ByMonth.Month(month, false, 0, 0, 0));
                continue;
            }
            ByMonth.Month shown = new ByMonth.Month(month, true, one[0], one[1], (double) one[2] / one[1]);
            months.add(shown);
            rates.add(shown.rate());
            changes.add(shown.change());
        }
        return new ByMonth(
                months,
                rates.isEmpty() ? List.of() : RunChart.phases(rates, cuts),
                changes.size() < 2 ? Optional.empty() : Optional.of(XmR.of(changes, Constant.THREE_SIGMA, true)));
    }

    static CaseMix mix(Definition rule, Collection<PracticeEpisode> episodes, LocalDate today) {
        List<PracticeEpisode> counted = episodes.stream()
                .filter(episode -> PlainRules.state(rule, episode, today).counted())
                .toList();
        List<PracticeEpisode.Held> held = new ArrayList<>();
        for (PracticeEpisode episode : counted) {
            PracticeEpisode.Held one = episode.held();
            if (one != null) held.add(one);
        }
        return new CaseMix(
                parts(counted, PlainRules::duration, Duration.values()),
                parts(counted, PlainRules::severity, Severity.values()),
                median(counted.stream()
                        .map(episode -> episode.pain().first())
                        .filter(Objects::nonNull)
                        .toList()),
                returned(episodes, today),
                median(held.stream().map(PracticeEpisode.Held::visits).toList()),
                median(held.stream().map(PracticeEpisode.Held::minutes).toList()));
    }

    private static List<CaseMix.Returned> returned(Collection<PracticeEpisode> episodes, LocalDate today) {
        List<PracticeEpisode> due = episodes.stream()
                .filter(episode -> !episode.opened().plusWeeks(12).isAfter(today))
                .toList();
        if (due.size() < Suppression.FEWEST) return List.of();
        return List.of(2, 4, 6, 8).stream()
                .map(times -> new CaseMix.Returned(
                        times,
                        (int) due.stream()
                                .filter(episode -> episode.visits().count() >= times)
                                .count(),
                        due.size()))
                .toList();
    }

    private static <K extends Enum<K>> List<CaseMix.Part<K>> parts(
            List<PracticeEpisode> counted, Function<PracticeEpisode, K> kind, K[] kinds) {
        List<Integer> sizes = new ArrayList<>();
        for (K one : kinds)
            sizes.add((int) counted.stream()
                    .filter(episode -> kind.apply(episode) == one)
                    .count());
        Set<Integer> hidden = Suppression.hidden(sizes);
        List<CaseMix.Part<K>> parts = new ArrayList<>();
        for (int at = 0; at < kinds.length; at++) {
            if (sizes.get(at) == 0) continue;
            boolean told = !hidden.contains(at);
            parts.add(new CaseMix.Part<>(kinds[at], told, told ? sizes.get(at) : 0));
        }
        return parts;
    }

    /** The lower one of two in the middle: a number that somebody had. */
    private static OptionalInt median(List<Integer> values) {
        if (values.size() < Suppression.FEWEST) return OptionalInt.empty();
        List<Integer> sorted = values.stream().sorted().toList();
        return OptionalInt.of(sorted.get((sorted.size() - 1) / 2));
    }
}
