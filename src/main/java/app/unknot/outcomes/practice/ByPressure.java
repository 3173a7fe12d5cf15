package app.unknot.outcomes.practice;

import app.unknot.outcomes.statistics.Interval;
import app.unknot.outcomes.statistics.MeanInterval;
import app.unknot.outcomes.statistics.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    static ByPressure of(SeenVisits seen) {
        FollowedVisits followed = FollowedVisits.of(seen);
        List<Row> rows = new ArrayList<>();
        for (PressureBand band : PressureBand.values()) {
            Row row = row(seen, followed, band);
            if (row.sessions() == 0) continue;
            rows.add(seen.tells(visit -> followed.band(visit) == band) ? row : new Row(band, 0, 0, Optional.empty()));
        }
        return new ByPressure(rows);
    }

    private static Row row(SeenVisits seen, FollowedVisits followed, PressureBand band) {
        VisitColumns visits = seen.visits();
        List<Double> means = new ArrayList<>();
        int sessions = 0;
        for (int person = 0; person < visits.persons(); person++) {
            int n = 0;
            int sum = 0;
            for (int visit = visits.first(person); visit < visits.end(person); visit++) {
                if (followed.band(visit) != band || !seen.chooses(visit)) continue;
                n++;
                sum += followed.change(visit);
            }
            if (n == 0) continue;
            means.add(sum / (double) n);
            sessions += n;
        }
        return new Row(
                band,
                means.size(),
                sessions,
                means.size() < Suppression.FEWEST ? Optional.empty() : Optional.of(MeanInterval.of(means)));
    }
}
