package app.unknot.clients.consent;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Action;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.consent.ConsentSignature.Signer;
import app.unknot.clients.words.ClientsWords;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Sealer;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a consent as it was signed. */
@Service
public class ConsentSigning {
    private static final int LONGEST = 190_000;

    private final JsonMapper json = JsonMapper.shared();
    private final ConsentRepository consents;
    private final ConsentTexts texts;
    private final ClientDirectory clients;
    private final CareTeam careTeam;
    private final AuditLog audit;
    private final Sealer sealer;
    private final PracticeClock clock;

    ConsentSigning(
            ConsentRepository consents,
            ConsentTexts texts,
            ClientDirectory clients,
            CareTeam careTeam,
            AuditLog audit,
            Sealer sealer,
            PracticeClock clock) {
        this.consents = consents;
        this.texts = texts;
        this.clients = clients;
        this.careTeam = careTeam;
        this.audit = audit;
        this.sealer = sealer;
        this.clock = clock;
    }

    /**
     * Keeps a paper with the names under it.
     *
     * @throws RefusedRequest when a name is missing, or the wording has been changed since it was read
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public GivenConsent sign(ClientId client, ConsentPaper paper, List<ConsentSignature> signed) {
        List<ConsentSignature> signatures =
                signed.stream().map(ConsentSignature::kept).toList();
        Subject subject = careTeam.require(Action.HEALTH_HISTORY_EDIT, client).subject();
        ConsentText text = texts.current(paper.kind());
        if (text.version() != paper.version())
            throw new RefusedRequest(ClientsWords.THE_WORDING_HAS_JUST_CHANGED.text());
        boolean minor = clients.reference(client).ageOn(clock.today()) < Consents.OF_AGE;
        if (paper.kind().isGuardians() && !minor) throw new RefusedRequest(ClientsWords.THE_CLIENT_IS_AN_ADULT.text());
        for (Signer signer : ConsentSigners.of(paper.kind(), minor)) requireSigned(signer, signatures);
        UUID id = Ids.next();
        String content = json.writeValueAsString(new SignedConsent(paper, signatures));
        if (content.length() > LONGEST) throw new RefusedRequest(ClientsWords.THE_SIGNATURE_HAS_TOO_MANY.text());
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

    private static void requireSigned(Signer signer, List<ConsentSignature> signatures) {
        ConsentSignature found = signatures.stream()
                .filter(one -> one.signer() == signer)
                .findFirst()
                .orElseThrow(() -> new RefusedRequest(ClientsWords.SIGN_HERE.text(signer.title())));
        if (found.name().isBlank())
            throw new RefusedRequest(ClientsWords.ENTER_THE_NAME_THE_SIGNATURE.text(signer.title()));
        if (signer == Signer.GUARDIAN && found.relation().isBlank())
            throw new RefusedRequest(ClientsWords.ENTER_THE_GUARDIANS_RELATIONSHIP.text());
    }
}
