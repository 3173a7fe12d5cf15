package app.unknot.outcomes.episodes;

import app.unknot.clients.ClientId;
import app.unknot.clients.history.HistoryOrigins;
import app.unknot.outcomes.course.Course;
import app.unknot.outcomes.course.FirstKnown;
import app.unknot.plans.checkpoints.PlanStarts;
import app.unknot.plans.dose.Acuity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What plans and the health history say about where an episode begins and ends. */
@Component
class EpisodeStarts {
    private final PlanStarts plans;
    private final HistoryOrigins origins;

    EpisodeStarts(PlanStarts plans, HistoryOrigins origins) {
        this.plans = plans;
        this.origins = origins;
    }

    /** Days on which treatment ended. */
    List<LocalDate> discharges(ClientId client) {
        return plans.ends(client);
    }

    /** What was known about an episode at its first visit. */
    FirstKnown known(ClientId client, Course course) {
        LocalDate day = course.first().day();
        Optional<HistoryOrigins.Origin> origin = origins.on(client, day);
        return new FirstKnown(
                origin.map(HistoryOrigins.Origin::since)
                        .filter(since -> !since.isAfter(day))
                        .map(since -> Acuity.ofDays((int) ChronoUnit.DAYS.between(since, day)))
                        .orElse(null),
                origin.map(HistoryOrigins.Origin::cause).orElse(null),
                plans.templateOn(client, day).orElse(null));
    }
}
