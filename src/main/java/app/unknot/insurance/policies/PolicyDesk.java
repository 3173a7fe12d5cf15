package app.unknot.insurance.policies;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.clients.ClientId;
import app.unknot.insurance.PayerRules;
import app.unknot.insurance.changes.PoliciesChanged;
import app.unknot.insurance.payers.Payer;
import app.unknot.insurance.payers.PayerRepository;
import app.unknot.insurance.payers.RulesInForce;
import app.unknot.insurance.words.InsuranceWords;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps clients' policies. One that nobody has compared with its card waits, and no claim rests on it. */
@Service
public class PolicyDesk {
    private final PolicyRepository policies;
    private final PayerRepository payers;
    private final RulesInForce rules;
    private final Access access;
    private final AuditLog audit;
    private final PracticeClock clock;
    private final ApplicationEventPublisher events;

    PolicyDesk(
            PolicyRepository policies,
            PayerRepository payers,
            RulesInForce rules,
            Access access,
            AuditLog audit,
            PracticeClock clock,
            ApplicationEventPublisher events) {
        this.policies = policies;
        this.payers = payers;
        this.rules = rules;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Adds a policy.
     *
     * @param compared whether who enters it has compared it with the card; otherwise it waits for a review
     * @throws RefusedRequest when something is missing or cannot be, or another policy has this rank on the same days
     * @throws RecordNotFound when there is no such payer
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public UUID add(ClientId client, PolicyForm typed, boolean compared) {
        Scope scope = access.require(Action.INSURANCE, Relation.NONE, client.matter());
        Payer payer = payer(typed, scope);
        PolicyForm form = checked(typed, payer, scope);
        Policy policy = new Policy(Ids.next(), client.value(), payer, form);
        if (compared) accept(policy, client, scope);
        policies.save(policy);
        audit.record(AuditEvent.done("POLICY_ADD", matter(client, policy.id())));
        events.publishEvent(new PoliciesChanged(client));
        return policy.id();
    }

    /**
     * @param seen the version that the person has seen
     * @throws RefusedRequest as {@link #add}, or when somebody else has changed it since
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void change(ClientId client, UUID id, long seen, PolicyForm typed) {
        Scope scope = access.require(Action.INSURANCE, Relation.NONE, client.matter());
        Payer payer = payer(typed, scope);
        PolicyForm form = checked(typed, payer, scope);
        Policy policy = toChange(client, id, seen, scope);
        policy.change(payer, form);
        if (policy.review() == PolicyReview.ACCEPTED) requireRankFree(policy, client, scope);
        audit.record(AuditEvent.done("POLICY_CHANGE", matter(client, id)));
        events.publishEvent(new PoliciesChanged(client));
    }

    /**
     * Says that it was compared with the card: from now on claims rest on it.
     *
     * @throws RefusedRequest when another policy has this rank on the same days, or somebody else has changed it since
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void accept(ClientId client, UUID id, long seen) {
        Scope scope = access.require(Action.INSURANCE, Relation.NONE, client.matter());
        accept(toChange(client, id, seen, scope), client, scope);
        audit.record(AuditEvent.done("POLICY_ACCEPT", matter(client, id)));
        events.publishEvent(new PoliciesChanged(client));
    }

    /** Says that it is wrong or somebody else's. It stays on the page, and no claim rests on it. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void decline(ClientId client, UUID id, long seen) {
        Scope scope = access.require(Action.INSURANCE, Relation.NONE, client.matter());
        toChange(client, id, seen, scope).review(PolicyReview.DECLINED, by(scope), clock.instant());
        audit.record(AuditEvent.done("POLICY_DECLINE", matter(client, id)));
        events.publishEvent(new PoliciesChanged(client));
    }

    /** The whole member ID. Who looks leaves a line in the access log. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public String memberId(ClientId client, UUID id) {
        Scope scope = access.require(Action.INSURANCE, Relation.NONE, client.matter());
        Policy policy = policies.find(id, client.value(), scope).orElseThrow(RecordNotFound::new);
        audit.record(AuditEvent.done("MEMBER_ID_SHOWN", matter(client, id)));
        return policy.memberId();
    }

    /** All of a client, the newest first, for a caller who has asked who may read them. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the page about a client's insurance asks first")
    @Transactional(readOnly = true)
    public List<PolicyRow> of(ClientId client, Scope scope) {
        return policies.of(client.value(), scope).stream().map(Policy::row).toList();
    }

    private void accept(Policy policy, ClientId client, Scope scope) {
        requireRankFree(policy, client, scope);
        policy.review(PolicyReview.ACCEPTED, by(scope), clock.instant());
    }

    private void requireRankFree(Policy policy, ClientId client, Scope scope) {
        boolean taken = policies.of(client.value(), scope).stream()
                .filter(other -> !other.id().equals(policy.id()) && other.review() == PolicyReview.ACCEPTED)
                .anyMatch(other -> PolicyDates.collide(other.form(), policy.form()));
        if (taken) throw new RefusedRequest(InsuranceWords.THE_RANK_IS_TAKEN.text());
    }

    private Policy toChange(ClientId client, UUID id, long seen, Scope scope) {
        Policy policy = policies.find(id, client.value(), scope).orElseThrow(RecordNotFound::new);
        if (policy.changes() != seen) throw new RefusedRequest(InsuranceWords.SOMEBODY_HAS_CHANGED_IT.text());
        return policy;
    }

    private Payer payer(PolicyForm form, Scope scope) {
        return payers.find(form.payer().value(), scope).orElseThrow(RecordNotFound::new);
    }

    private PolicyForm checked(PolicyForm typed, Payer payer, Scope scope) {
        PolicyForm form = typed.kept();
        UUID id = payer.id().value();
        PayerRules inForce = Objects.requireNonNull(
                rules.on(clock.today(), Set.of(id), scope).get(id));
        PolicyCheck.complaint(form, inForce, clock.today()).ifPresent(words -> {
            throw new RefusedRequest(words);
        });
        return form;
    }

    private static UUID by(Scope scope) {
        return scope.subject().id().value();
    }

    private static Matter matter(ClientId client, UUID policy) {
        return client.matter("policy " + policy);
    }
}
