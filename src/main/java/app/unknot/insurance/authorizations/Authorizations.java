package app.unknot.insurance.authorizations;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.ClientId;
import app.unknot.insurance.codes.ProcedureCodes;
import app.unknot.insurance.policies.PolicyRepository;
import app.unknot.insurance.words.InsuranceWords;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.Ids;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what payers have agreed to beforehand. */
@Service
public class Authorizations {
    private final AuthorizationRepository authorizations;
    private final PolicyRepository policies;
    private final ProcedureCodes codes;
    private final Access access;
    private final AuditLog audit;

    Authorizations(
            AuthorizationRepository authorizations,
            PolicyRepository policies,
            ProcedureCodes codes,
            Access access,
            AuditLog audit) {
        this.authorizations = authorizations;
        this.policies = policies;
        this.codes = codes;
        this.access = access;
        this.audit = audit;
    }

    /**
     * @throws RefusedRequest without a number or exactly one amount, with dates the wrong way round, or with an unknown code
     * @throws RecordNotFound when the client has no such policy
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public UUID add(ClientId client, AuthorizationForm typed) {
        Scope scope = access.require(Action.INSURANCE, Relation.NONE, client.matter());
        AuthorizationForm form = checked(client, typed, scope);
        UUID id = authorizations
                .save(new PayerAuthorization(Ids.next(), client.value(), form))
                .authorized()
                .id();
        audit.record(AuditEvent.done("AUTHORIZATION_ADD", client.matter("authorization " + id)));
        return id;
    }

    /**
     * @param seen the version that the person has seen
     * @throws RefusedRequest as {@link #add}, or when somebody else has changed it since
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void change(ClientId client, UUID id, long seen, AuthorizationForm typed) {
        Scope scope = access.require(Action.INSURANCE, Relation.NONE, client.matter());
        AuthorizationForm form = checked(client, typed, scope);
        toChange(client, id, seen, scope).change(form);
        audit.record(AuditEvent.done("AUTHORIZATION_CHANGE", client.matter("authorization " + id)));
    }

    /** Takes it out of use: it was a mistake, or the payer took it back. It stays on the page. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void withdraw(ClientId client, UUID id, long seen) {
        Scope scope = access.require(Action.INSURANCE, Relation.NONE, client.matter());
        toChange(client, id, seen, scope).withdraw();
        audit.record(AuditEvent.done("AUTHORIZATION_WITHDRAW", client.matter("authorization " + id)));
    }

    /** All of a client, for a caller who has asked who may read them. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the page about a client's insurance asks first")
    @Transactional(readOnly = true)
    public List<AuthorizationRow> of(ClientId client, Scope scope) {
        return authorizations.of(client.value(), scope).stream()
                .map(PayerAuthorization::row)
                .toList();
    }

    private PayerAuthorization toChange(ClientId client, UUID id, long seen, Scope scope) {
        PayerAuthorization found =
                authorizations.find(id, client.value(), scope).orElseThrow(RecordNotFound::new);
        found.requireSeen(seen);
        return found;
    }

    private AuthorizationForm checked(ClientId client, AuthorizationForm typed, Scope scope) {
        AuthorizationForm form = typed.kept();
        Integer amount = form.units() == null ? form.visits() : form.units();
        if (form.number().isEmpty() || amount == null || amount < 1 || form.units() != null && form.visits() != null)
            throw new RefusedRequest(InsuranceWords.AN_AUTHORIZATION_NEEDS_A_NUMBER.text());
        if (form.validTo().isBefore(form.validFrom()))
            throw new RefusedRequest(InsuranceWords.IT_ENDS_BEFORE_IT_BEGINS.text());
        if (form.usedBefore() < 0 || form.usedBefore() > amount)
            throw new RefusedRequest(InsuranceWords.USED_BEFORE_IS_AT_MOST_ALL.text());
        codes.require(form.codes());
        if (policies.find(form.policy(), client.value(), scope).isEmpty()) throw new RecordNotFound();
        return form;
    }
}
