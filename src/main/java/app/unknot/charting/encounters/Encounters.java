package app.unknot.charting.encounters;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.clients.CareTeam;
import app.unknot.shared.disk.SavesToTheLast;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was written down of visits that became no session. */
@Service
public class Encounters {
    private static final Scope BY_ID = AccessPolicy.work(ProductWork.WHOSE_ENCOUNTER);

    private final EncounterRepository encounters;
    private final EncounterPapers papers;
    private final CareTeam careTeam;
    private final Access access;
    private final AuditLog audit;

    Encounters(
            EncounterRepository encounters, EncounterPapers papers, CareTeam careTeam, Access access, AuditLog audit) {
        this.encounters = encounters;
        this.papers = papers;
        this.careTeam = careTeam;
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
        Encounter encounter = inCare(id).orElseThrow(() -> access.refuse(Action.NOTE_READ, matter(id)));
        EncounterHead head = encounter.head();
        access.require(Action.NOTE_READ, Relation.ASSIGNED, head.client().matter("encounter " + id));
        OpenEncounter open = papers.open(encounter);
        audit.record(AuditEvent.done("ENCOUNTER_READ", head.client().matter("encounter " + id)));
        return open;
    }

    /** Whether there is such an encounter for this person. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public boolean reaches(EncounterId id) {
        return inCare(id).isPresent();
    }

    private Optional<Encounter> inCare(EncounterId id) {
        return encounters
                .find(id.value(), BY_ID)
                .filter(found -> careTeam.relationByCare(found.head().client()) == Relation.ASSIGNED);
    }

    /** Whose it is, also when it is not this person's: the log names the record that was asked for. */
    private Matter matter(EncounterId id) {
        String object = "encounter " + id;
        return encounters
                .find(id.value(), BY_ID)
                .map(found -> found.head().client().matter(object))
                .orElseGet(() -> Matter.unknown(object));
    }
}
