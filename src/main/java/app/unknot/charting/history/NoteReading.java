package app.unknot.charting.history;

import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteId;
import app.unknot.charting.amendments.LateChanges;
import app.unknot.charting.amendments.NoteAddenda;
import app.unknot.charting.note.Addendum;
import app.unknot.charting.note.OpenNote;
import app.unknot.charting.note.RuleTitles;
import app.unknot.charting.store.SealedNotes;
import app.unknot.charting.store.SignedNote;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens a signed note with what was added to it, and leaves a trace. Its callers have decided who may. */
@Component
class NoteReading {
    private final SealedNotes sealed;
    private final NoteAddenda addenda;
    private final LateChanges lateChanges;
    private final NoteStandings standings;
    private final RuleTitles titles;
    private final AuditLog audit;

    NoteReading(
            SealedNotes sealed,
            NoteAddenda addenda,
            LateChanges lateChanges,
            NoteStandings standings,
            RuleTitles titles,
            AuditLog audit) {
        this.sealed = sealed;
        this.addenda = addenda;
        this.lateChanges = lateChanges;
        this.standings = standings;
        this.titles = titles;
        this.audit = audit;
    }

    OpenNote open(NoteHead head) {
        NoteId id = head.id();
        SignedNote signed = sealed.require(id);
        NoteContent content = sealed.open(head, signed);
        audit.record(AuditEvent.done("NOTE_READ", head.client().matter("note " + id)));
        List<Addendum> added = addenda.of(id);
        return new OpenNote(
                content,
                signed.signerName(),
                signed.signedAt(),
                signed.contentHash(),
                added,
                lateChanges.of(head),
                standings.of(signed, added),
                titles.of(content));
    }
}
