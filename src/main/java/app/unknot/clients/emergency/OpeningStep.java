package app.unknot.clients.emergency;

import app.unknot.accounts.AccountRow;
import app.unknot.accounts.Accounts;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.notices.PersonalNotices;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientReference;
import app.unknot.clients.emergency.EmergencyRule.Asked;
import app.unknot.clients.emergency.EmergencyRule.Opens;
import app.unknot.clients.emergency.EmergencyRule.Refused;
import app.unknot.clients.emergency.EmergencyRule.Waits;
import app.unknot.clients.emergency.Grant.State;
import app.unknot.clients.merge.ClientAliases;
import app.unknot.clients.words.ClientsWords;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the rule and does what it says, in one transaction. */
@Component
class OpeningStep {
    private final EmergencyStore store;
    private final ClientDirectory clients;
    private final CareTeam careTeam;
    private final Accounts accounts;
    private final PersonalNotices notices;
    private final AuditLog audit;
    private final ClientAliases aliases;

    OpeningStep(
            EmergencyStore store,
            ClientDirectory clients,
            CareTeam careTeam,
            Accounts accounts,
            PersonalNotices notices,
            AuditLog audit,
            ClientAliases aliases) {
        this.aliases = aliases;
        this.store = store;
        this.clients = clients;
        this.careTeam = careTeam;
        this.accounts = accounts;
        this.notices = notices;
        this.audit = audit;
    }

    /** What the rule says now, without doing it. */
    @Transactional(readOnly = true)
    public EmergencyRule.Answer ask(ClientId client, String reason, Subject me) {
        return EmergencyRule.of(new Asked(
                me.id(),
                careTeam.relationByCare(client) == Relation.ASSIGNED,
                reason,
                store.reasons(client, me.id()),
                store.openedToday(me.id()),
                store.of(me.id(), store.now().minus(Duration.ofDays(1))).stream()
                        .anyMatch(one -> one.state(store.now()) == State.WAITS),
                managers()));
    }

    /**
     * @throws org.springframework.dao.DuplicateKeyException when the person has opened another one at the same moment
     */
    @Transactional
    public Grant take(ClientId client, EmergencyReason code, String reason, Subject me) {
        ClientReference whose = clients.references(List.of(client)).of(client);
        return switch (ask(client, reason, me)) {
            case Refused(String words) -> throw new RefusedRequest(words);
            case Waits() -> {
                Grant grant = store.ask(client, me.id(), code, reason);
                audit.record(AuditEvent.done("EMERGENCY_ASK", client.matter()).with(code.name() + "; " + grant.mark()));
                yield grant;
            }
            case Opens(int ofDay) -> {
                store.of(me.id(), store.now().minus(Duration.ofDays(1))).stream()
                        .filter(one -> aliases.same(one.client(), client) && one.state(store.now()) == State.OPEN)
                        .filter(one -> store.end(one, store.now(), me.id()))
                        .forEach(one -> audit.record(AuditEvent.done("EMERGENCY_END", client.matter())
                                .with("for another reason; " + one.mark())));
                Grant grant = store.open(client, me.id(), code, reason, ofDay);
                opened(grant, me.displayName(), whose);
                yield grant;
            }
        };
    }

    /** Documented, and told to those who care for the client. */
    public void opened(Grant grant, String name, ClientReference whose) {
        audit.record(AuditEvent.done("EMERGENCY_OPEN", grant.client().matter())
                .with(grant.reason().name() + "; " + grant.mark()));
        for (UserId carer : careTeam.carers(grant.client()))
            if (!carer.equals(grant.account()))
                notices.tell(
                        carer,
                        ClientsWords.HAS_OPENED_EMERGENCY_ACCESS_TO_THE_RECORD.text(
                                name, whose.name(), whose.number()));
    }

    /** Who works here as a manager now. */
    public Set<UserId> managers() {
        return accounts.rows().stream()
                .filter(row -> row.active() && row.enabled() && row.roles().contains(Role.MANAGER))
                .map(AccountRow::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
