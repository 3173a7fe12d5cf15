package app.unknot.plans.checkpoints;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.ClientId;
import app.unknot.plans.SessionSeen;
import app.unknot.plans.form.PlanCourse;
import app.unknot.plans.store.PlanCheckpoint;
import app.unknot.plans.store.PlanCheckpoints;
import app.unknot.plans.store.PlanDischarges;
import app.unknot.plans.store.PlanSeals;
import app.unknot.plans.store.PlanSession;
import app.unknot.plans.store.PlanSessions;
import app.unknot.plans.store.TreatmentPlan;
import app.unknot.plans.store.TreatmentPlans;
import app.unknot.shared.PracticeClock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Counts the sessions that were held under a plan, and pauses it when they went the wrong way. Runs in its caller's transaction. */
@Component
public class HeldSessions {

    private final TreatmentPlans plans;
    private final PlanSessions sessions;
    private final PlanCheckpoints checkpoints;
    private final PlanDischarges discharges;
    private final AuditLog audit;
    private final PlanSeals seals;
    private final PracticeClock clock;

    HeldSessions(
            TreatmentPlans plans,
            PlanSessions sessions,
            PlanCheckpoints checkpoints,
            PlanDischarges discharges,
            AuditLog audit,
            PlanSeals seals,
            PracticeClock clock) {
        this.plans = plans;
        this.sessions = sessions;
        this.checkpoints = checkpoints;
        this.discharges = discharges;
        this.audit = audit;
        this.seals = seals;
        this.clock = clock;
    }

    /** Which session of the plan this note is, from 1; empty when the client has no plan. Doing it twice is the same as once. */
    public Optional<Integer> count(ClientId client, UUID note, SessionSeen seen) {
        var counted = sessions.ofNote(note, AccessPolicy.work(ProductWork.SESSIONS_OF_PLAN));
        if (counted.isPresent()) return counted.map(PlanSession::numberInPlan);
        return plans.current(client.value(), read(client)).map(plan -> {
            int number = plan.holdSession();
            sessions.save(new PlanSession(note, plan.id(), number, clock.today(), seals.seal(seen, note)));
            if (courseOf(client).isWorseSince(lastCheckpoint(client))) {
                plan.pauseForReview(clock.today());
                audit.record(AuditEvent.done("PLAN_PAUSE", client.matter("plan " + plan.id()))
                        .with("worse at two visits"));
            }
            return number;
        });
    }

    public void withdraw(UUID note) {
        sessions.ofNote(note, AccessPolicy.work(ProductWork.SESSIONS_OF_PLAN)).ifPresent(counted -> {
            plans.find(counted.planId(), AccessPolicy.work(ProductWork.SESSIONS_OF_PLAN))
                    .ifPresent(TreatmentPlan::withdrawSession);
            sessions.delete(counted);
        });
    }

    /** The signed sessions since the last discharge, over all versions of the plan. */
    PlanCourse courseOf(ClientId client) {
        return new PlanCourse(sessions.ofClient(record(client).value(), firstVersion(client), read(client)).stream()
                .map(session -> new PlanCourse.Held(session.heldOn(), seals.open(session)))
                .toList());
    }

    /** The first version after the last discharge: what was before is another story. */
    int firstVersion(ClientId client) {
        return discharges.newestOfOne(record(client).value(), read(client), Limit.of(1)).stream()
                .map(discharge -> discharge.lastVersion() + 1)
                .findFirst()
                .orElse(1);
    }

    /**
     * In which of the client's records the plan in force lies, with its versions: each record counts its own. Without one, the client's.
     */
    public ClientId record(ClientId client) {
        return plans.current(client.value(), read(client))
                .map(TreatmentPlan::client)
                .orElse(client);
    }

    private static Scope read(ClientId client) {
        return AccessPolicy.work(ProductWork.SESSIONS_OF_PLAN, client.value());
    }

    /** The session after which the plan was last looked at, or 0. */
    private int lastCheckpoint(ClientId client) {
        return checkpoints.newestSince(record(client).value(), firstVersion(client), read(client), Limit.of(1)).stream()
                .mapToInt(PlanCheckpoint::afterSession)
                .findFirst()
                .orElse(0);
    }
}
