package app.unknot.outcomes.practice;

import app.unknot.outcomes.course.EpisodeCut;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Sessions with a pressure that have a next visit, both with an answer. */
final class FollowedVisits {
    private static final PressureBand[] BANDS = PressureBand.values();
    private static final byte NONE = -1;

    private final byte[] band;
    private final byte[] change;

    private FollowedVisits(int visits) {
        band = new byte[visits];
        change = new byte[visits];
        Arrays.fill(band, NONE);
    }

    /** Of the visits in reach: who sees one place only, sees the next visit there. */
    static FollowedVisits of(SeenVisits seen) {
        VisitColumns visits = seen.visits();
        FollowedVisits followed = new FollowedVisits(visits.size());
        for (int person = 0; person < visits.persons(); person++) {
            int before = NONE;
            for (int visit = visits.first(person); visit < visits.end(person); visit++) {
                if (!seen.has(visit)) continue;
                if (before != NONE) followed.look(visits, before, visit);
                before = visit;
            }
        }
        return followed;
    }

    /** Whether it is the next visit in the same episode, as far as visits or days tell. */
    private void look(VisitColumns visits, int visit, int next) {
        int gap = visits.day(next) - visits.day(visit);
        if (visits.pain(visit) < 0 || visits.pain(next) < 0 || visits.pressure(visit) < 0) return;
        if (visits.episode(visit) != visits.episode(next) || gap <= 0 || gap >= EpisodeCut.BREAK_DAYS) return;
        band[visit] = (byte) Columns.at(PressureBand.of(visits.pressure(visit)));
        change[visit] = (byte) (visits.pain(next) - visits.pain(visit));
    }

    /** The place of its band, or below 0 of a visit that is none of them. */
    int place(int visit) {
        return band[visit];
    }

    /** Null of a visit that is none of them. */
    @Nullable
    PressureBand band(int visit) {
        return band[visit] == NONE ? null : BANDS[band[visit]];
    }

    /** Of the pain before them in points, below 0 is better. */
    int change(int visit) {
        return change[visit];
    }
}
