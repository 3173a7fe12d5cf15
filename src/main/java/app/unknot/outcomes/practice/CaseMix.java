package app.unknot.outcomes.practice;

import app.unknot.outcomes.statistics.Suppression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * Who they were whom a rate is about, how long they stayed and what it took.
 *
 * @param durations of those who count
 * @param severities of those who count
 * @param medianFirst median pain at the first visit; empty when nobody counts, or too few
 * @param returned of all who began long enough ago, how many came at least 2, 4, 6 and 8 times
 * @param visitsToResponse median visits until a confirmed response, with that visit; empty when too few have one
 * @param minutesToResponse median minutes of treatment before it; empty when too few have one
 */
public record CaseMix(
        List<Part<Duration>> durations,
        List<Part<Severity>> severities,
        OptionalInt medianFirst,
        List<Returned> returned,
        OptionalInt visitsToResponse,
        OptionalInt minutesToResponse) {
    private static final List<Integer> TIMES = List.of(2, 4, 6, 8);
    private static final int WEEKS_TO_RETURN = 12;

    public CaseMix {
        durations = List.copyOf(durations);
        severities = List.copyOf(severities);
        returned = List.copyOf(returned);
    }

    /** So many of one kind; 0 and not told when there are too few of it, or of one beside it. */
    public record Part<K>(K kind, boolean told, int n) {}

    /**
     * @param times at least so many visits
     * @param n episodes with as many
     * @param of episodes that began at least 12 weeks ago
     */
    public record Returned(int times, int n, int of) {}

    public static CaseMix of(Definition rule, Collection<PracticeEpisode> episodes, LocalDate today) {
        List<PracticeEpisode> counted = episodes.stream()
                .filter(episode -> rule.state(episode, today).counted())
                .toList();
        List<PracticeEpisode.Held> held = new ArrayList<>();
        for (PracticeEpisode episode : counted) {
            PracticeEpisode.Held one = episode.held();
            if (one != null) held.add(one);
        }
        return new CaseMix(
                parts(counted, PracticeEpisode::duration, Duration.values()),
                parts(counted, PracticeEpisode::severity, Severity.values()),
                median(counted.stream()
                        .map(episode -> episode.pain().first())
                        .filter(Objects::nonNull)
                        .toList()),
                returned(episodes, today),
                median(held.stream().map(PracticeEpisode.Held::visits).toList()),
                median(held.stream().map(PracticeEpisode.Held::minutes).toList()));
    }

    private static List<Returned> returned(Collection<PracticeEpisode> episodes, LocalDate today) {
        List<PracticeEpisode> due =
                episodes.stream().filter(episode -> due(episode, today)).toList();
        if (due.size() < Suppression.FEWEST) return List.of();
        return TIMES.stream()
                .map(times -> new Returned(
                        times,
                        (int) due.stream()
                                .filter(episode -> episode.visits().count() >= times)
                                .count(),
                        due.size()))
                .toList();
    }

    /** Whether it began long enough ago to be asked whether its client returned. */
    static boolean due(PracticeEpisode episode, LocalDate today) {
        return !episode.opened().plusWeeks(WEEKS_TO_RETURN).isAfter(today);
    }

    private static <K extends Enum<K>> List<Part<K>> parts(
            List<PracticeEpisode> counted, Function<PracticeEpisode, K> kind, K[] kinds) {
        List<Integer> sizes = new ArrayList<>();
        for (K one : kinds)
            sizes.add((int) counted.stream()
                    .filter(episode -> kind.apply(episode) == one)
                    .count());
        Set<Integer> hidden = Suppression.hidden(sizes);
        List<Part<K>> parts = new ArrayList<>();
        for (int at = 0; at < kinds.length; at++) {
            if (sizes.get(at) == 0) continue;
            boolean told = !hidden.contains(at);
            parts.add(new Part<>(kinds[at], told, told ? sizes.get(at) : 0));
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
