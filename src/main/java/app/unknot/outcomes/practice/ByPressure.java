package app.unknot.outcomes.practice;

import app.unknot.outcomes.course.EpisodeCut;
import app.unknot.outcomes.statistics.Interval;
import app.unknot.outcomes.statistics.MeanInterval;
import app.unknot.outcomes.statistics.Suppression;
import app.unknot.outcomes.store.PressedVisit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Pressure and the change of pain to the next visit, seen together: it says nothing of the cause, and those who bear more pressure are
 * other clients.
 *
 * @param rows one for each band that was applied, lightest first
 */
public record ByPressure(List<Row> rows) {
    public ByPressure {
        rows = List.copyOf(rows);
    }

    /**
     * One band.
     *
     * @param clients who had such a session and an answer at the next visit; 0 when fewer than five
     * @param sessions of theirs
     * @param change mean of the clients' own means in points, below 0 is better, with its interval: a client who comes often counts once;
     *     empty when fewer than five clients
     */
    public record Row(PressureBand band, int clients, int sessions, Optional<Interval> change) {}

    /** @param visits client by client in order of time */
    public static ByPressure of(List<PressedVisit> visits) {
        Map<PressureBand, Map<UUID, List<Integer>>> found = new EnumMap<>(PressureBand.class);
        for (int at = 0; at + 1 < visits.size(); at++) {
            PressedVisit visit = visits.get(at);
            PressedVisit next = visits.get(at + 1);
            Integer before = visit.pain();
            Integer after = next.pain();
            Integer pressure = visit.pressure();
            if (before == null || after == null || pressure == null || !follows(visit, next)) continue;
            found.computeIfAbsent(PressureBand.of(pressure), any -> new HashMap<>())
                    .computeIfAbsent(visit.client(), any -> new ArrayList<>())
                    .add(after - before);
        }
        List<Row> rows = new ArrayList<>();
        found.forEach((band, clients) -> rows.add(row(band, clients)));
        return new ByPressure(rows);
    }

    /** Whether it is the same client's next visit, in the same episode as far as days tell. */
    private static boolean follows(PressedVisit visit, PressedVisit next) {
        return visit.client().equals(next.client())
                && next.day().isAfter(visit.day())
                && !EpisodeCut.isLost(visit.day(), next.day());
    }

    private static Row row(PressureBand band, Map<UUID, List<Integer>> clients) {
        if (clients.size() < Suppression.FEWEST) return new Row(band, 0, 0, Optional.empty());
        List<Double> means = clients.values().stream()
                .map(changes -> changes.stream().mapToInt(Integer::intValue).sum() / (double) changes.size())
                .toList();
        int sessions = clients.values().stream().mapToInt(List::size).sum();
        return new Row(band, clients.size(), sessions, Optional.of(MeanInterval.of(means)));
    }
}
