package app.unknot.insurance.eligibility;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.ClientId;
import app.unknot.insurance.policies.PolicyRepository;
import app.unknot.insurance.words.InsuranceWords;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what payers said about policies when somebody asked them. */
@Service
public class EligibilityChecks {
    private static final Limit SHOWN = Limit.of(50);

    private final CheckRepository checks;
    private final PolicyRepository policies;
    private final Access access;
    private final AuditLog audit;
    private final PracticeClock clock;

    EligibilityChecks(
            CheckRepository checks, PolicyRepository policies, Access access, AuditLog audit, PracticeClock clock) {
        this.checks = checks;
        this.policies = policies;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes down a check of this moment.
     *
     * @throws RefusedRequest when numbers are below zero, or nobody is named and nothing was said
     * @throws RecordNotFound when the client has no such policy
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void note(ClientId client, CheckForm typed) {
        Scope scope = access.require(Action.INSURANCE, Relation.NONE, client.matter());
        CheckForm form = typed.kept();
        if (form.visitsLeft() != null && form.visitsLeft() < 0)
            throw new RefusedRequest(InsuranceWords.VISITS_LEFT_ARE_NOT_NEGATIVE.text());
        if ((form.spokenWith() + form.reference() + form.said()).isEmpty())
            throw new RefusedRequest(InsuranceWords.A_CHECK_NEEDS_A_TRACE.text());
        if (policies.find(form.policy(), client.value(), scope).isEmpty()) throw new RecordNotFound();
        checks.save(new EligibilityCheck(
                Ids.next(), client.value(), form, scope.subject().id().value(), clock.instant()));
        audit.record(AuditEvent.done("ELIGIBILITY_CHECK", client.matter("policy " + form.policy())));
    }

    /** The newest fifty, for a caller who has asked who may read them. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the page about a client's insurance asks first")
    @Transactional(readOnly = true)
    public List<CheckRow> of(ClientId client, Scope scope) {
        return checks.of(client.value(), scope, SHOWN).stream()
                .map(EligibilityCheck::row)
                .toList();
    }
}
