package app.unknot.outcomes;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.clients.ClientId;
import app.unknot.clients.timeline.TimelineEntry;
import app.unknot.clients.timeline.TimelineKind;
import app.unknot.clients.timeline.TimelineSource;
import app.unknot.outcomes.store.VisitPain;
import app.unknot.outcomes.store.VisitPains;
import app.unknot.outcomes.words.OutcomesWords;
import app.unknot.shared.PracticeClock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Tells a client's history where the pain before sessions began, and each time it reached a new low or high. */
@Component
class PainMilestones implements TimelineSource {
    private static final int LONGEST = 2_000;

    private final VisitPains visits;
    private final PracticeClock clock;

    PainMilestones(VisitPains visits, PracticeClock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.SCORE;
    }

    @Override
    public List<TimelineEntry> newest(ClientId client, int atMost) {
        List<PainPoint> points = visits
                .newest(
                        client.value(),
                        AccessPolicy.work(ProductWork.SCORES_ON_TIMELINE, client.value()),
                        Limit.of(LONGEST))
                .reversed()
                .stream()
                .map(VisitPain::point)
                .toList();
        return milestones(points).reversed().stream()
                .limit(atMost)
                .map(one -> new TimelineEntry(
                        TimelineKind.SCORE,
                        one.point().day().atStartOfDay(clock.getZone()).toInstant(),
                        OutcomesWords.PAIN_OF_10_BEFORE_THE_SESSION.text(
                                one.point().before()),
                        one.words(),
                        null))
                .toList();
    }

    /** Where a series of visits, in order of time, begins and reaches a new low or high. Visits without an answer are left out. */
    static List<Milestone> milestones(List<PainPoint> points) {
        List<Milestone> found = new ArrayList<>();
        int low = 0;
        int high = 0;
        for (PainPoint point : points) {
            Integer pain = point.before();
            if (pain == null) continue;
            if (found.isEmpty()) {
                found.add(new Milestone(point, OutcomesWords.FIRST_VISIT.text()));
                low = pain;
                high = pain;
            } else if (pain < low) {
                found.add(new Milestone(point, OutcomesWords.LOWEST_SO_FAR.text()));
                low = pain;
            } else if (pain > high) {
                found.add(new Milestone(point, OutcomesWords.HIGHEST_SO_FAR.text()));
                high = pain;
            }
        }
        return found;
    }

    /** A visit worth a line in the history. */
    record Milestone(PainPoint point, String words) {}
}
