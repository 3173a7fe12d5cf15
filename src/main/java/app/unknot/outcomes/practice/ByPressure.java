package app.unknot.outcomes.practice;

import app.unknot.outcomes.statistics.Interval;
import app.unknot.outcomes.statistics.MeanInterval;
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
        List<PressureBand> bands = List.of(PressureBand.values());
        List<Means> means = bands.stream().map(band -> new Means()).toList();
        boolean[] told = seen.tells(
                bands.size(),
                followed::place,
                (band, visit, person) -> means.get(band).add(person, followed.change(visit)));
        List<Row> rows = new ArrayList<>();
        for (int band = 0; band < told.length; band++)
            if (means.get(band).sessions > 0) rows.add(means.get(band).row(bands.get(band), told[band]));
        return new ByPressure(rows);
    }

    /** Each client's mean, client by client. */
    private static final class Means {
        private final List<Double> means = new ArrayList<>();
        private int sessions;
        private int client = -1;
        private int sum;
        private int n;

        void add(int person, int change) {
            if (person != client) close();
            client = person;
            sum += change;
            n++;
            sessions++;
        }

        private void close() {
            if (n > 0) means.add(sum / (double) n);
            sum = 0;
            n = 0;
        }

        Row row(PressureBand band, boolean told) {
            close();
            return told
                    ? new Row(band, means.size(), sessions, Optional.of(MeanInterval.of(means)))
                    : new Row(band, 0, 0, Optional.empty());
        }
    }
}
