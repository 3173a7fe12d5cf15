package app.unknot.charting.cosigning;

import app.unknot.accounts.RefusedRequest;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteId;
import app.unknot.charting.store.NoteRemark;
import app.unknot.charting.store.RemarkRepository;
import app.unknot.charting.words.ChartingWords;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Sealer;
import app.unknot.shared.typed.TextRule;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends notes of supervised therapists back to their authors. */
@Service
public class CosignRemarks {
    public static final TextRule REMARK = TextRule.block(2_000);

    private final ToCosign toCosign;
    private final RemarkRepository remarks;
    private final AuditLog audit;
    private final PracticeClock clock;
    private final Sealer sealer;

    CosignRemarks(ToCosign toCosign, RemarkRepository remarks, AuditLog audit, PracticeClock clock, Sealer sealer) {
        this.toCosign = toCosign;
        this.remarks = remarks;
        this.audit = audit;
        this.clock = clock;
        this.sealer = sealer;
    }

    /**
     * Sends a note back with a remark. The author answers with an addendum; the note itself stays as it was signed.
     *
     * @throws RefusedRequest when the remark is empty or too long, or the note is co-signed already
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void sendBack(NoteId id, String remark) {
        ToCosign.Note note = toCosign.find(id);
        NoteHead head = note.head();
        toCosign.requireHere(id);
        if (toCosign.isDone(id)) throw new RefusedRequest(ChartingWords.YOU_HAVE_CO_SIGNED_THIS_NOTE.text());
        String words = REMARK.kept(remark);
        if (words.isEmpty()) throw new RefusedRequest(ChartingWords.WRITE_WHAT_THE_AUTHOR_SHOULD.text());
        remarks.save(new NoteRemark(Ids.next(), id, note.cosigner(), words, clock.instant(), sealer));
        audit.record(AuditEvent.done("NOTE_SENT_BACK", head.client().matter("note " + id)));
    }
}
