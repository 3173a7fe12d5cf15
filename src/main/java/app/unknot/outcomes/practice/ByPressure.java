package app.unknot.outcomes.practice;

import app.unknot.outcomes.course.EpisodeCut;
import app.unknot.outcomes.statistics.Interval;
import app.unknot.outcomes.statistics.MeanInterval;
import app.unknot.outcomes.store.PressedVisit;
import app.unknot.outcomes.store.SeenVisit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
     * @param clients who had such a session and an answer at the next visit; 0 when they are not told
     * @param sessions of theirs
     * @param change mean of the clients' own means in points, below 0 is better, with its interval: a client who comes often counts once;
     *     empty when they are not told
     */
    public record Row(PressureBand band, int clients, int sessions, Optional<Interval> change) {}

    /**
     * A session and the next one.
     *
     * @param change of the pain before them in points, below 0 is better
     */
    record Followed(UUID client, @Nullable UUID episode, UUID location, LocalDate day, PressureBand band, int change)
            implements SeenVisit {}

    /** @param visits of the longest period and of all kinds, client by client in order of time */
    static ByPressure of(SeenVisits seen, List<PressedVisit> visits) {
        Map<PressureBand, List<Followed>> bands = new EnumMap<>(PressureBand.class);
        for (Followed one : followed(visits))
            bands.computeIfAbsent(one.band(), any -> new ArrayList<>()).add(one);
        List<Row> rows = new ArrayList<>();
        bands.forEach((band, all) -> {
            List<Followed> chosen = seen.chosen(all);
            if (!chosen.isEmpty())
                rows.add(seen.tells(all) ? row(band, chosen) : new Row(band, 0, 0, Optional.empty()));
        });
        return new ByPressure(rows);
    }

    /** Sessions with a pressure that have a next visit, both with an answer. */
    static List<Followed> followed(List<PressedVisit> visits) {
        List<Followed> found = new ArrayList<>();
        for (int at = 0; at + 1 < visits.size(); at++) {
            PressedVisit visit = visits.get(at);
            PressedVisit next = visits.get(at + 1);
            Integer before = visit.pain();
            Integer after = next.pain();
            Integer pressure = visit.pressure();
            if (before == null || after == null || pressure == null || !follows(visit, next)) continue;
            found.add(new Followed(
                    visit.client(),
                    visit.episode(),
                    visit.location(),
                    visit.day(),
                    PressureBand.of(pressure),
                    after - before));
        }
        return found;
    }

    /** Whether it is the same client's next visit in the same episode, as far as visits or days tell. */
    private static boolean follows(PressedVisit visit, PressedVisit next) {
        return visit.client().equals(next.client())
                && Objects.equals(visit.episode(), next.episode())
                && next.day().isAfter(visit.day())
                && !EpisodeCut.isLost(visit.day(), next.day());
    }

    private static Row row(PressureBand band, List<Followed> sessions) {
        Map<UUID, List<Integer>> clients = new HashMap<>();
        for (Followed one : sessions)
            clients.computeIfAbsent(one.client(), any -> new ArrayList<>()).add(one.change());
        List<Double> means = clients.values().stream()
                .map(changes -> changes.stream().mapToInt(Integer::intValue).sum() / (double) changes.size())
                .toList();
        return new Row(band, clients.size(), sessions.size(), Optional.of(MeanInterval.of(means)));
    }
}
