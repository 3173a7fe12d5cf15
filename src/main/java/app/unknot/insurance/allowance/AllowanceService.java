package app.unknot.insurance.allowance;

import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.ActorNames;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.insurance.eligibility.CheckRow;
import app.unknot.insurance.policies.PolicyRow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what insurance allows a client: to who treats them, and with all of it to who files the claims. */
@Service
public class AllowanceService {
    private final AllowanceFacts facts;
    private final AllowanceFacts.Kept kept;
    private final CareTeam careTeam;
    private final Access access;
    private final AuditLog audit;
    private final ActorNames names;

    AllowanceService(
            AllowanceFacts facts,
            AllowanceFacts.Kept kept,
            CareTeam careTeam,
            Access access,
            AuditLog audit,
            ActorNames names) {
        this.facts = facts;
        this.kept = kept;
        this.careTeam = careTeam;
        this.access = access;
        this.audit = audit;
        this.names = names;
    }

    /**
     * Visits and units left, for who plans the next visits.
     *
     * @throws app.unknot.accounts.RecordNotFound when the client is not for this person
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    public Allowance of(ClientId client) {
        Scope scope = careTeam.require(Action.ALLOWANCE_READ, client);
        audit.record(AuditEvent.done("ALLOWANCE_READ", client.matter()));
        return Allowances.of(facts.of(client, scope));
    }

    /** Everything about a client's insurance. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public ClientInsurance open(ClientId client) {
        Scope scope = access.require(Action.INSURANCE, Relation.NONE, client.matter());
        audit.record(AuditEvent.done("INSURANCE_OPEN", client.matter()));
        List<PolicyRow> policies = kept.policies().of(client, scope);
        List<CheckRow> checks = kept.checks().of(client, scope);
        Set<UUID> people = Stream.concat(
                        checks.stream().map(CheckRow::by),
                        policies.stream().flatMap(one -> Stream.ofNullable(one.reviewedBy())))
                .collect(Collectors.toSet());
        Map<UUID, String> named = people.isEmpty() ? Map.of() : names.of(people);
        return new ClientInsurance(
                Allowances.of(facts.of(client, scope)),
                policies,
                kept.prescriptions().of(client, scope),
                kept.authorizations().of(client, scope),
                checks,
                named);
    }
}
