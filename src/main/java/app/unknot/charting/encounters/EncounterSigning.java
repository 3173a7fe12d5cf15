package app.unknot.charting.encounters;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.Therapists;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.signin.Confirmation;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.charting.words.ChartingWords;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down visits that became no session. They are signed at once, and never billed as treatment. */
@Service
public class EncounterSigning {
    private final EncounterRepository encounters;
    private final EncounterPapers papers;
    private final EncounterVisits visits;
    private final CareTeam careTeam;
    private final Therapists therapists;
    private final AuditLog audit;
    private final PracticeClock clock;

    EncounterSigning(
            EncounterRepository encounters,
            EncounterPapers papers,
            EncounterVisits visits,
            CareTeam careTeam,
            Therapists therapists,
            AuditLog audit,
            PracticeClock clock) {
        this.encounters = encounters;
        this.papers = papers;
        this.visits = visits;
        this.careTeam = careTeam;
        this.therapists = therapists;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Signs an encounter, and turns its appointment. It can never be changed after that.
     *
     * @throws RefusedRequest when something is missing, the proof is stale, the appointment is another client's, has not
     *     begun, or has a note or an encounter already
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public EncounterId sign(ClientId client, EncounterForm typed, Confirmation confirmation) {
        Subject signer = careTeam.require(Action.ENCOUNTER_SIGN, client).subject();
        if (!confirmation.confirms(signer))
            throw new RefusedRequest(ChartingWords.ENTER_YOUR_PASSWORD_AGAIN_TO_SIGN.text());
        EncounterForm form = typed.kept();
        form.requireComplete(clock.instant());
        EncounterVisits.Occasion occasion = visits.of(client, form);
        EncounterHead head = new EncounterHead(
                new EncounterId(Ids.next()),
                form.kind(),
                client,
                signer.id(),
                occasion.location(),
                occasion.day(),
                clock.instant(),
                therapists.profile(signer.id()).signature());
        Encounter encounter = encounters.save(papers.seal(head, form));
        visits.turn(form);
        audit.record(AuditEvent.done("ENCOUNTER_SIGN", client.matter("encounter " + head.id()))
                .with(form.kind() + ", hash " + encounter.contentHash()));
        return head.id();
    }
}
