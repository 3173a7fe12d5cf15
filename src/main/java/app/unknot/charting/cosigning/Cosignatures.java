package app.unknot.charting.cosigning;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.Therapists;
import app.unknot.accounts.access.AccessPolicy;
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
import app.unknot.charting.store.NoteMoveRepository;
import app.unknot.charting.store.NoteRemark;
import app.unknot.charting.store.NoteRepository;
import app.unknot.charting.store.ReachableNotes;
import app.unknot.charting.store.RemarkRepository;
import app.unknot.charting.store.SealedNotes;
import app.unknot.charting.store.SessionNote;
import app.unknot.charting.store.SignedNote;
import app.unknot.shared.Ids;
import app.unknot.shared.Listed;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Sealer;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings notes of supervised therapists to their second signature. */
@Service
public class Cosignatures {
    private static final int PAGE = 100;
    private static final int LONGEST_REMARK = 2_000;

    private final NoteRepository notes;
    private final ReachableNotes reachable;
    private final SealedNotes sealed;
    private final CosignatureRepository cosignatures;
    private final RemarkRepository remarks;
    private final NoteMoveRepository moves;
    private final Therapists therapists;
    private final CurrentSubject current;
    private final AuditLog audit;
    private final PracticeClock clock;
    private final Sealer sealer;
    private final ApplicationEventPublisher events;

    Cosignatures(
            NoteRepository notes,
            ReachableNotes reachable,
            SealedNotes sealed,
            CosignatureRepository cosignatures,
            RemarkRepository remarks,
            NoteMoveRepository moves,
            Therapists therapists,
            CurrentSubject current,
            AuditLog audit,
            PracticeClock clock,
            Sealer sealer,
            ApplicationEventPublisher events) {
        this.notes = notes;
        this.reachable = reachable;
        this.sealed = sealed;
        this.cosignatures = cosignatures;
        this.remarks = remarks;
        this.moves = moves;
        this.therapists = therapists;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
        this.sealer = sealer;
        this.events = events;
    }

    /** What waits for the signed-in therapist's second signature, the oldest first. 100 to a page. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Listed<CosignRow> toSign(int page) {
        return rows(notes.toCosign(AccessPolicy.cosigned(current.require()), PageRequest.of(page, PAGE)));
    }

    /** The signed-in therapist's own notes that wait for a supervisor, the oldest first. 100 to a page. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Listed<CosignRow> waitingForSupervisor(int page) {
        return rows(notes.waitingForCosigner(reachable.scope(), PageRequest.of(page, PAGE)));
    }

    /** Whether the second signature under this note is the signed-in person's to give. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public boolean isMine(NoteId id) {
        return reachable.isToCosign(id);
    }

    /**
     * Signs a second time. The note is complete with it, and may be billed. Doing it twice is the same as once.
     *
     * @throws RefusedRequest when the proof is stale, or the note is in another record now
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void cosign(NoteId id, Confirmation confirmation) {
        NoteHead head = reachable.toCosign(id).head();
        Subject cosigner = current.require();
        if (!confirmation.confirms(cosigner)) throw new RefusedRequest("Enter your password again to co-sign.");
        requireHere(id);
        if (cosignatures.ofNote(id.value()).isPresent()) return;
        SignedNote signed = sealed.require(id);
        NoteContent content = sealed.open(head, signed);
        String name = therapists.profile(cosigner.id()).signature();
        cosignatures.save(new NoteCosignature(id, cosigner, name, clock.instant(), signed.contentHash()));
        events.publishEvent(new NoteComplete(NoteSigned.of(content)));
        audit.record(AuditEvent.done("NOTE_COSIGN", head.client().matter("note " + id))
                .with("hash " + signed.contentHash()));
    }

    /**
     * Sends a note back with a remark. The author answers with an addendum; the note itself stays as it was signed.
     *
     * @throws RefusedRequest when the remark is empty or too long, or the note is co-signed already
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void sendBack(NoteId id, String remark) {
        NoteHead head = reachable.toCosign(id).head();
        Subject cosigner = current.require();
        requireHere(id);
        if (cosignatures.ofNote(id.value()).isPresent())
            throw new RefusedRequest("You have co-signed this note. Nothing was sent.");
        if (remark.isBlank()) throw new RefusedRequest("Write what the author should add.");
        if (remark.length() > LONGEST_REMARK)
            throw new RefusedRequest("A remark can have " + LONGEST_REMARK + " characters. Your text is still here.");
        remarks.save(new NoteRemark(Ids.next(), id, cosigner, remark.strip(), clock.instant(), sealer));
        audit.record(AuditEvent.done("NOTE_SENT_BACK", head.client().matter("note " + id)));
    }

    private void requireHere(NoteId id) {
        if (moves.away(id.value()).isPresent())
            throw new RefusedRequest("This note is in another record now. Sign the copy there.");
    }

    private static Listed<CosignRow> rows(Page<Object[]> found) {
        return new Listed<>(
                found.getContent().stream()
                        .map(row -> new CosignRow(
                                ((SessionNote) row[0]).head(), (String) row[1], (Instant) row[2], (boolean) row[3]))
                        .toList(),
                found.getTotalElements());
    }
}
