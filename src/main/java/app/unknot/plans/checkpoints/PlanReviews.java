package app.unknot.plans.checkpoints;

import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Scope;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.plans.PlanAdvice;
import app.unknot.plans.form.PlanCourse;
import app.unknot.plans.store.PlanCheckpoints;
import app.unknot.plans.store.PlanSeals;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at a plan again: how it goes, and what that speaks for. */
@Service
public class PlanReviews {
    private static final int MOST = 20;

    private final HeldSessions held;
    private final PlanCheckpoints checkpoints;
    private final CareTeam careTeam;
    private final PlanSeals seals;

    PlanReviews(HeldSessions held, PlanCheckpoints checkpoints, CareTeam careTeam, PlanSeals seals) {
        this.held = held;
        this.checkpoints = checkpoints;
        this.careTeam = careTeam;
        this.seals = seals;
    }

    /** The signed sessions since the last discharge, over all versions of the plan. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public PlanCourse course(ClientId client) {
        careTeam.require(Action.PLAN_READ, client);
        return held.courseOf(client);
    }

    /** What the course speaks for. Says nothing when there is no plan. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public PlanAdvice advice(ClientId client) {
        Scope scope = careTeam.require(Action.PLAN_READ, client);
        var earlier =
                checkpoints
                        .newestSince(held.record(client).value(), held.firstVersion(client), scope, Limit.of(MOST))
                        .stream()
                        .map(seals::open)
                        .toList();
        return PlanAdvice.of(held.courseOf(client).flags(), earlier);
    }
}
