package app.unknot.outcomes.practice;

import app.unknot.outcomes.statistics.Suppression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

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

    static CaseMix of(Cohort episodes) {
        int[] durations = new int[Duration.values().length];
        int[] severities = new int[Severity.values().length];
        Sample first = new Sample();
        Sample visits = new Sample();
        Sample minutes = new Sample();
        for (int at = 0; at < episodes.size(); at++) {
            if (!episodes.state(at).counted()) continue;
            durations[Columns.at(episodes.duration(at))]++;
            severities[Columns.at(episodes.severity(at))]++;
            if (episodes.first(at) >= 0) first.add(episodes.first(at));
            if (!episodes.held(at)) continue;
            visits.add(episodes.heldVisits(at));
            minutes.add(episodes.heldMinutes(at));
        }
        return new CaseMix(
                parts(durations, Duration.values()),
                parts(severities, Severity.values()),
                first.median(),
                returned(episodes),
                visits.median(),
                minutes.median());
    }

    /** Whether it began long enough ago to be asked whether its client returned. */
    static boolean due(Cohort episodes, int at) {
        return episodes.opened(at) + 7 * WEEKS_TO_RETURN <= episodes.today().toEpochDay();
    }

    private static List<Returned> returned(Cohort episodes) {
        int due = 0;
        int[] came = new int[TIMES.size()];
        for (int at = 0; at < episodes.size(); at++) {
            if (!due(episodes, at)) continue;
            due++;
            for (int times = 0; times < came.length; times++)
                if (episodes.visits(at) >= TIMES.get(times)) came[times]++;
        }
        List<Returned> returned = new ArrayList<>();
        if (due < Suppression.FEWEST) return returned;
        for (int times = 0; times < came.length; times++)
            returned.add(new Returned(TIMES.get(times), came[times], due));
        return returned;
    }

    private static <K extends Enum<K>> List<Part<K>> parts(int[] sizes, K[] kinds) {
        Set<Integer> hidden = Suppression.hidden(Arrays.stream(sizes).boxed().toList());
        List<Part<K>> parts = new ArrayList<>();
        for (int at = 0; at < kinds.length; at++) {
            if (sizes[at] == 0) continue;
            boolean told = !hidden.contains(at);
            parts.add(new Part<>(kinds[at], told, told ? sizes[at] : 0));
        }
        return parts;
    }

    /** Whole numbers of which the middle is asked for. */
    private static final class Sample {
        private int[] values = new int[64];
        private int size;

        void add(int value) {
            if (size == values.length) values = Arrays.copyOf(values, 2 * size);
            values[size++] = value;
        }

        /** The lower one of two in the middle: a number that somebody had. */
        OptionalInt median() {
            if (size < Suppression.FEWEST) return OptionalInt.empty();
            Arrays.sort(values, 0, size);
            return OptionalInt.of(values[(size - 1) / 2]);
        }
    }
}
