package app.unknot.clients.consent;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.consent.ConsentSignature.Signer;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.disk.SavesToTheLast;
import app.unknot.shared.storage.Sealer;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what clients have agreed to, as it was signed, and what they took back. */
@Service
public class Consents {
    /** Under this age, in years, a guardian agrees too. */
    public static final int OF_AGE = 18;

    private static final int LONGEST = 190_000;

    private final JsonMapper json = JsonMapper.shared();
    private final ConsentRepository consents;
    private final ConsentTexts texts;
    private final ClientDirectory clients;
    private final CareTeam careTeam;
    private final Access access;
    private final AuditLog audit;
    private final Sealer sealer;
    private final PracticeClock clock;

    Consents(
            ConsentRepository consents,
            ConsentTexts texts,
            ClientDirectory clients,
            CareTeam careTeam,
            Access access,
            AuditLog audit,
            Sealer sealer,
            PracticeClock clock) {
        this.consents = consents;
        this.texts = texts;
        this.clients = clients;
        this.careTeam = careTeam;
        this.access = access;
        this.audit = audit;
        this.sealer = sealer;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public ConsentStanding standing(ClientId client) {
        Scope scope = require(Action.HEALTH_HISTORY_READ, client);
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
        return consents
                .withValid(ids, ConsentKind.MINOR, clock.today(), AccessPolicy.work(ProductWork.GUARDIANS, ids))
                .stream()
                .map(ClientId::new)
                .collect(Collectors.toSet());
    }

    /**
     * Keeps a paper with the names under it.
     *
     * @throws RefusedRequest when a name is missing, or the wording has been changed since it was read
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public GivenConsent sign(ClientId client, ConsentPaper paper, List<ConsentSignature> signatures) {
        Subject subject = require(Action.HEALTH_HISTORY_EDIT, client).subject();
        ConsentText text = texts.current(paper.kind());
        if (text.version() != paper.version())
            throw new RefusedRequest("The wording has just changed. Read the new one together, then sign.");
        boolean minor = clients.reference(client).ageOn(clock.today()) < OF_AGE;
        if (paper.kind().isGuardians() && !minor)
            throw new RefusedRequest("The client is an adult and consents alone. This form was not saved.");
        for (Signer signer : ConsentSigners.of(paper.kind(), minor)) requireSigned(signer, signatures);
        UUID id = Ids.next();
        String content = json.writeValueAsString(new SignedConsent(paper, signatures));
        if (content.length() > LONGEST)
            throw new RefusedRequest("The signature has too many lines. Clear it and sign again.");
        GivenConsent given = new GivenConsent(
                id,
                paper.kind(),
                paper.version(),
                clock.instant(),
                clock.today().plusDays(text.validDays()),
                null);
        consents.saveAndFlush(
                new ConsentRecord(given, client, subject.id(), sealer.seal(content, ConsentRecord.place(id))));
        audit.record(AuditEvent.done("CONSENT_GIVEN", client.matter("consent " + id))
                .with(paper.kind().name()));
        return given;
    }

    /** The paper as it was signed. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    @SavesToTheLast
    public SignedConsent open(UUID id) {
        ConsentRecord record =
                consents.find(id, AccessPolicy.work(ProductWork.CONSENT_BY_ID)).orElseThrow(RecordNotFound::new);
        require(Action.HEALTH_HISTORY_READ, record.client());
        audit.record(AuditEvent.done("CONSENT_OPEN", record.client().matter("consent " + id)));
        return json.readValue(sealer.open(record.sealedContent(), ConsentRecord.place(id)), SignedConsent.class);
    }

    /** Takes back every consent of that kind, now. Nothing is asked, because nobody has to say why. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void withdraw(ClientId client, ConsentKind kind) {
        withdraw(client, kind, null);
    }

    /**
     * The same while a session goes on. Doing it twice is the same as once.
     *
     * @param session the note of the session in which the client said it
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void withdrawIn(ClientId client, ConsentKind kind, UUID session) {
        withdraw(client, kind, session);
    }

    /** Undoes what was tapped by mistake in that session; what was withdrawn elsewhere stays withdrawn. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void reinstate(ClientId client, UUID session) {
        Scope scope = require(Action.HEALTH_HISTORY_EDIT, client);
        for (ConsentRecord record : consents.of(client.value(), scope)) {
            if (!record.isWithdrawnIn(session)) continue;
            record.reinstate();
            audit.record(AuditEvent.done("CONSENT_MISTAKE", record.client().matter("consent " + record.id())));
        }
    }

    private void withdraw(ClientId client, ConsentKind kind, @Nullable UUID session) {
        Scope scope = require(Action.HEALTH_HISTORY_EDIT, client);
        Subject subject = scope.subject();
        for (ConsentRecord record : consents.of(client.value(), scope)) {
            if (record.isWithdrawn() || record.given().kind() != kind) continue;
            record.withdraw(clock.instant(), subject.id(), session);
            audit.record(AuditEvent.done("CONSENT_WITHDRAWN", client.matter("consent " + record.id()))
                    .with(kind.name()));
        }
    }

    private static void requireSigned(Signer signer, List<ConsentSignature> signatures) {
        ConsentSignature found = signatures.stream()
                .filter(one -> one.signer() == signer)
                .findFirst()
                .orElseThrow(() -> new RefusedRequest(signer.title() + ": sign here."));
        if (found.name().isBlank())
            throw new RefusedRequest(signer.title() + ": enter the name. The signature is kept.");
        if (signer == Signer.GUARDIAN && found.relation().isBlank())
            throw new RefusedRequest("Enter the guardian's relationship to the client. The signature is kept.");
    }

    private Scope require(Action action, ClientId client) {
        return access.require(action, careTeam.relationTo(client), client.matter());
    }
}
