package app.unknot.outcomes.course;

import app.unknot.outcomes.instruments.Score;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What followed sessions with one pressure on one region: the change of pain within the session, and to the next visit. Seen together;
 * it says nothing of the cause.
 *
 * @param region code of the body map
 * @param pressure applied, 0-10
 * @param minutes on the region, on average
 * @param toNext changes from before the session to before the next visit of the episode, below 0 is better; in order of time
 * @param within changes from before to right after the session
 */
public record PressureResponse(String region, int pressure, Score minutes, List<Integer> toNext, List<Integer> within) {
    /** Sessions that a median needs. */
    public static final int FEWEST = 3;

    public PressureResponse {
        toNext = List.copyOf(toNext);
        within = List.copyOf(within);
    }

    /** One row for each region and pressure that was applied in the sessions of one episode, in order of region and pressure. */
    public static List<PressureResponse> of(List<Session> sessions) {
        Map<String, Map<Integer, Sums>> found = new TreeMap<>();
        for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            Integer before = session.visit().pain();
            Integer next = i + 1 < sessions.size() ? sessions.get(i + 1).visit().pain() : null;
            Integer after = session.after();
            for (Session.Work work : session.work()) {
                if (work.pressure() == null) continue;
                Sums sums = found.computeIfAbsent(work.region(), any -> new TreeMap<>())
                        .computeIfAbsent(work.pressure(), any -> new Sums());
                sums.sessions++;
                sums.minutes += work.minutes();
                if (before != null && next != null) sums.toNext.add(next - before);
                if (before != null && after != null) sums.within.add(after - before);
            }
        }
        List<PressureResponse> rows = new ArrayList<>();
        found.forEach((region, levels) -> levels.forEach((pressure, sums) -> rows.add(new PressureResponse(
                region, pressure, new Score(sums.minutes, sums.sessions), sums.toNext, sums.within))));
        return List.copyOf(rows);
    }

    /** The median change to the next visit; null below three sessions. */
    public @Nullable Score medianToNext() {
        return median(toNext);
    }

    /** The median change within the session; null below three sessions. */
    public @Nullable Score medianWithin() {
        return median(within);
    }

    private static @Nullable Score median(List<Integer> changes) {
        if (changes.size() < FEWEST) return null;
        List<Integer> sorted = new ArrayList<>(changes);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? Score.of(sorted.get(middle))
                : new Score((long) sorted.get(middle - 1) + sorted.get(middle), 2);
    }

    private static final class Sums {
        private final List<Integer> toNext = new ArrayList<>();
        private final List<Integer> within = new ArrayList<>();
        private long minutes;
        private long sessions;
    }
}
