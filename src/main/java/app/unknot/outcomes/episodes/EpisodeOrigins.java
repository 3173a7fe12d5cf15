package app.unknot.outcomes.episodes;

import app.unknot.clients.ClientId;
import app.unknot.clients.history.HistoryOrigins;
import app.unknot.insurance.InsuranceOnDay;
import app.unknot.insurance.PayerId;
import app.unknot.outcomes.course.FirstKnown;
import app.unknot.plans.checkpoints.PlanStarts;
import app.unknot.plans.dose.Acuity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What history, plans and insurance say about where episodes begin and end. */
@Component
class EpisodeOrigins {
    private final PlanStarts plans;
    private final HistoryOrigins origins;
    private final InsuranceOnDay insurance;

    EpisodeOrigins(PlanStarts plans, HistoryOrigins origins, InsuranceOnDay insurance) {
        this.plans = plans;
        this.origins = origins;
        this.insurance = insurance;
    }

    /** Days on which treatment ended. */
    List<LocalDate> discharges(ClientId client) {
        return plans.ends(client);
    }

    /** What was known on the day, as far as somebody had told it by now. */
    FirstKnown known(ClientId client, LocalDate day) {
        Optional<HistoryOrigins.Origin> origin = origins.on(client, day);
        return new FirstKnown(
                origin.map(HistoryOrigins.Origin::since)
                        .filter(since -> !since.isAfter(day))
                        .map(since -> Acuity.ofDays((int) ChronoUnit.DAYS.between(since, day)))
                        .orElse(null),
                origin.map(HistoryOrigins.Origin::cause).orElse(null),
                plans.templateOn(client, day).orElse(null));
    }

    /** Who pays first; also by a policy that was entered later. Null for nobody. */
    @Nullable
    PayerId payer(ClientId client, LocalDate day) {
        return insurance.primaryPayer(client, day).orElse(null);
    }
}
