package app.unknot.charting.cosigning;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Therapists;
import app.unknot.accounts.signin.Confirmation;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.charting.NoteComplete;
import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteSigned;
import app.unknot.charting.store.CosignatureRepository;
import app.unknot.charting.store.NoteCosignature;
import app.unknot.charting.store.SealedNotes;
import app.unknot.charting.store.SignedNote;
import app.unknot.charting.words.ChartingWords;
import app.unknot.shared.PracticeClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signs notes of supervised therapists a second time. */
@Service
public class Cosignatures {
    private final ToCosign toCosign;
    private final SealedNotes sealed;
    private final CosignatureRepository cosignatures;
    private final Therapists therapists;
    private final AuditLog audit;
    private final PracticeClock clock;
    private final ApplicationEventPublisher events;

    Cosignatures(
            ToCosign toCosign,
            SealedNotes sealed,
            CosignatureRepository cosignatures,
            Therapists therapists,
            AuditLog audit,
            PracticeClock clock,
            ApplicationEventPublisher events) {
        this.toCosign = toCosign;
        this.sealed = sealed;
        this.cosignatures = cosignatures;
        this.therapists = therapists;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Signs a second time. The note is complete with it, and may be billed. Doing it twice is the same as once.
     *
     * @throws RefusedRequest when the proof is stale, or the note is in another record now
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void cosign(NoteId id, Confirmation confirmation) {
        ToCosign.Note note = toCosign.find(id);
        NoteHead head = note.head();
        if (!confirmation.confirms(note.cosigner()))
            throw new RefusedRequest(ChartingWords.ENTER_YOUR_PASSWORD_AGAIN_TO_CO.text());
        toCosign.requireHere(id);
        if (toCosign.isDone(id)) return;
        SignedNote signed = sealed.require(id);
        NoteContent content = sealed.open(head, signed);
        String name = therapists.profile(note.cosigner().id()).signature();
        cosignatures.save(new NoteCosignature(id, note.cosigner(), name, clock.instant(), signed.contentHash()));
        events.publishEvent(new NoteComplete(NoteSigned.of(content)));
        audit.record(AuditEvent.done("NOTE_COSIGN", head.client().matter("note " + id))
                .with("hash " + signed.contentHash()));
    }
}
