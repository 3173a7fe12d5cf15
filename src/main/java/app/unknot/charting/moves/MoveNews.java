package app.unknot.charting.moves;

import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.charting.NoteComplete;
import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteMoved;
import app.unknot.charting.NoteSigned;
import app.unknot.charting.store.SignedNote;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells everybody who listens that a signed note has moved, and writes it into both records. */
@Component
class MoveNews {
    private final ApplicationEventPublisher events;
    private final AuditLog audit;

    MoveNews(ApplicationEventPublisher events, AuditLog audit) {
        this.events = events;
        this.audit = audit;
    }

    void tell(NoteHead from, NoteContent copy, SignedNote signed) {
        NoteHead to = copy.head();
        events.publishEvent(new NoteMoved(from.id(), from.client()));
        NoteSigned counted = NoteSigned.of(copy);
        events.publishEvent(counted);
        if (signed.cosigner() == null) events.publishEvent(new NoteComplete(counted));
        audit.record(AuditEvent.done("NOTE_MOVED_AWAY", from.client().matter("note " + from.id())));
        audit.record(AuditEvent.done("NOTE_MOVED_HERE", to.client().matter("note " + to.id()))
                .with("from note " + from.id()));
    }
}
