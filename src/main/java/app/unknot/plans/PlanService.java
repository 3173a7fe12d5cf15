package app.unknot.plans;

import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.clients.merge.ClientAliases;
import app.unknot.plans.checkpoints.HeldSessions;
import app.unknot.plans.store.PlanCheckpoints;
import app.unknot.plans.store.PlanSeals;
import app.unknot.plans.store.TreatmentPlan;
import app.unknot.plans.store.TreatmentPlans;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was agreed with each client, version by version, and counts the sessions that used it. */
@Service
public class PlanService {
    private static final int PAGE = 20;

    private final TreatmentPlans plans;
    private final HeldSessions held;
    private final PlanCheckpoints checkpoints;
    private final CareTeam careTeam;
    private final Access access;
    private final PlanSeals seals;
    private final ClientAliases aliases;

    PlanService(
            TreatmentPlans plans,
            HeldSessions held,
            PlanCheckpoints checkpoints,
            CareTeam careTeam,
            Access access,
            PlanSeals seals,
            ClientAliases aliases) {
        this.aliases = aliases;
        this.plans = plans;
        this.held = held;
        this.checkpoints = checkpoints;
        this.careTeam = careTeam;
        this.access = access;
        this.seals = seals;
    }

    /** The plan in force, if there is one. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public Optional<Plan> current(ClientId client) {
        Scope scope = careTeam.require(Action.PLAN_READ, client);
        return plans.current(client.value(), scope).map(this::open);
    }

    /**
     * The plans in force of these clients, in a number of queries that does not grow with them. Who has none, or is not in the
     * signed-in therapist's care, is absent.
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Map<ClientId, Plan> currentOfEach(Collection<ClientId> clients) {
        Set<ClientId> inCare = careTeam.assigned(clients);
        if (inCare.isEmpty()) return Map.of();
        Scope scope = access.requireEach(
                Action.PLAN_READ,
                Relation.ASSIGNED,
                inCare.stream().map(ClientId::matter).toList());
        List<Plan> found = plans
                .currentOfEach(inCare.stream().map(ClientId::value).toList(), scope)
                .stream()
                .map(this::open)
                .toList();
        return aliases.byClient(inCare, found, Plan::client, (one, other) -> one);
    }

    /** All versions, the newest first, 20 to a page. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<Plan> versions(ClientId client, int page) {
        Scope scope = careTeam.require(Action.PLAN_READ, client);
        return plans.versions(client.value(), scope, PageRequest.of(page, PAGE)).stream()
                .map(this::open)
                .toList();
    }

    /** Decisions of checkpoints, the newest first, at most 20. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<Checkpoint> checkpoints(ClientId client) {
        Scope scope = careTeam.require(Action.PLAN_READ, client);
        return checkpoints.newest(client.value(), scope, Limit.of(PAGE)).stream()
                .map(seals::open)
                .toList();
    }

    /** Whether the client's plan has a checkpoint that nobody has recorded yet. Then no further session can be signed. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "charting asks it for a note that it has checked")
    @Transactional(readOnly = true)
    public boolean isCheckpointDue(ClientId client) {
        return plans.current(client.value(), AccessPolicy.work(ProductWork.PLAN_DUE, client.value()))
                .filter(TreatmentPlan::isCheckpointDue)
                .isPresent();
    }

    /**
     * Counts a signed note as a session of the plan, once however often it is told. Two visits that were two points worse than the
     * first pause the plan until its checkpoint is recorded.
     *
     * @param note the note's id; a bare UUID, because charting lies above
     * @param seen what the note tells of the course
     * @return which session of the plan it is, from 1, or empty when the client has no plan
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "charting calls it inside its own checked signing")
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Integer> recordSession(ClientId client, UUID note, SessionSeen seen) {
        return held.count(client, note, seen);
    }

    /**
     * Takes back a session that was counted for a note in the wrong record.
     *
     * @param note the note's id; a bare UUID, because charting lies above
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "charting calls it inside its own checked move of a note")
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdrawSession(UUID note) {
        held.withdraw(note);
    }

    private Plan open(TreatmentPlan plan) {
        return plan.plan(seals.open(plan));
    }
}
