package app.unknot.charting.encounters;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.clients.CareTeam;
import app.unknot.shared.disk.SavesToTheLast;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was written down of visits that became no session. */
@Service
public class Encounters {
    private static final Scope CHARTED = AccessPolicy.work(ProductWork.VISIT_CHARTED);

    private final EncounterRepository encounters;
    private final EncounterPapers papers;
    private final CareTeam careTeam;
    private final CurrentSubject current;
    private final Access access;
    private final AuditLog audit;

    Encounters(
            EncounterRepository encounters,
            EncounterPapers papers,
            CareTeam careTeam,
            CurrentSubject current,
            Access access,
            AuditLog audit) {
        this.encounters = encounters;
        this.papers = papers;
        this.careTeam = careTeam;
        this.current = current;
        this.access = access;
        this.audit = audit;
    }

    /**
     * Opens an encounter and leaves a trace of it.
     *
     * @throws RecordNotFound when there is none, or not for this person
     * @throws IllegalStateException when the content does not fit its hash
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    @SavesToTheLast
    public OpenEncounter open(EncounterId id) {
        Encounter encounter =
                encounters.find(id.value(), scope()).orElseThrow(() -> access.refuse(Action.NOTE_READ, matter(id)));
        EncounterHead head = encounter.head();
        access.require(
                Action.NOTE_READ,
                careTeam.relationTo(head.client()),
                head.client().matter("encounter " + id));
        OpenEncounter open = papers.open(encounter);
        audit.record(AuditEvent.done("ENCOUNTER_READ", head.client().matter("encounter " + id)));
        return open;
    }

    /** Whether there is such an encounter for this person. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public boolean reaches(EncounterId id) {
        return encounters.find(id.value(), scope()).isPresent();
    }

    /** Whose it is, also when it is not this person's: the log names the record that was asked for. */
    private Matter matter(EncounterId id) {
        String object = "encounter " + id;
        return encounters
                .find(id.value(), CHARTED)
                .map(found -> found.head().client().matter(object))
                .orElseGet(() -> Matter.unknown(object));
    }

    private Scope scope() {
        return AccessPolicy.own(current.require());
    }
}
