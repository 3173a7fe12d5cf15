package app.unknot.clients.consent;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.clients.merge.ClientAliases;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.disk.SavesToTheLast;
import app.unknot.shared.storage.Sealer;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads what clients have agreed to, as it was signed, and what they took back. */
@Service
public class Consents {
    /** Under this age, in years, a guardian agrees too. */
    public static final int OF_AGE = 18;

    private final JsonMapper json = JsonMapper.shared();
    private final ConsentRepository consents;
    private final CareTeam careTeam;
    private final AuditLog audit;
    private final Sealer sealer;
    private final PracticeClock clock;
    private final ClientAliases aliases;

    Consents(
            ConsentRepository consents,
            CareTeam careTeam,
            AuditLog audit,
            Sealer sealer,
            PracticeClock clock,
            ClientAliases aliases) {
        this.aliases = aliases;
        this.consents = consents;
        this.careTeam = careTeam;
        this.audit = audit;
        this.sealer = sealer;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public ConsentStanding standing(ClientId client) {
        Scope scope = careTeam.require(Action.HEALTH_HISTORY_READ, client);
        return ConsentStanding.of(consents.of(client.value(), scope).stream()
                .map(ConsentRecord::given)
                .toList());
    }

    /** Those of these clients for whom a guardian's consent counts today, in one query. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "screening asks it for clients it has checked")
    @Transactional(readOnly = true)
    public Set<ClientId> withGuardian(Collection<ClientId> among) {
        if (among.isEmpty()) return Set.of();
        List<UUID> ids = among.stream().map(ClientId::value).toList();
        List<ClientId> records = consents
                .withValid(ids, ConsentKind.MINOR, clock.today(), AccessPolicy.work(ProductWork.GUARDIANS, ids))
                .stream()
                .map(ClientId::new)
                .toList();
        return aliases.groups(among, records, Function.identity()).keySet();
    }

    /** The paper as it was signed. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    @SavesToTheLast
    public SignedConsent open(UUID id) {
        ConsentRecord record =
                consents.find(id, AccessPolicy.work(ProductWork.CONSENT_BY_ID)).orElseThrow(RecordNotFound::new);
        careTeam.require(Action.HEALTH_HISTORY_READ, record.client());
        audit.record(AuditEvent.done("CONSENT_OPEN", record.client().matter("consent " + id)));
        return json.readValue(sealer.open(record.sealedContent(), ConsentRecord.place(id)), SignedConsent.class);
    }
}
