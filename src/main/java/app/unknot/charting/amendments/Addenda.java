package app.unknot.charting.amendments;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.charting.NoteAmended;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteId;
import app.unknot.charting.note.Addendum;
import app.unknot.charting.note.AddendumKind;
import app.unknot.charting.note.OperationCheck;
import app.unknot.charting.store.AddendumRepository;
import app.unknot.charting.store.NoteAddendum;
import app.unknot.charting.words.ChartingWords;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Sealer;
import app.unknot.shared.typed.TextRule;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds to signed notes. The original stays readable as it was. */
@Service
public class Addenda {
    public static final TextRule REASON = TextRule.line(500);
    public static final TextRule TEXT = TextRule.block(OperationCheck.LONGEST_TEXT);

    private final SignedNotes signed;
    private final AddendumRepository addenda;
    private final LateChanges lateChanges;
    private final AuditLog audit;
    private final PracticeClock clock;
    private final Sealer sealer;
    private final ApplicationEventPublisher events;

    Addenda(
            SignedNotes signed,
            AddendumRepository addenda,
            LateChanges lateChanges,
            AuditLog audit,
            PracticeClock clock,
            Sealer sealer,
            ApplicationEventPublisher events) {
        this.signed = signed;
        this.addenda = addenda;
        this.lateChanges = lateChanges;
        this.audit = audit;
        this.clock = clock;
        this.sealer = sealer;
        this.events = events;
    }

    /**
     * @throws RefusedRequest when the text or the reason is empty or too long, or the note is in another record now
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void add(NoteId id, AddendumKind kind, String reason, String text) {
        add(id, kind, reason, text, List.of());
    }

    /**
     * Adds, and marks late changes as taken.
     *
     * @param taken the late changes that the text speaks of
     * @throws RefusedRequest when the text or the reason is empty or too long, or the note is in another record now
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void add(NoteId id, AddendumKind kind, String reason, String text, Collection<UUID> taken) {
        SignedNotes.ToAmend note = signed.toAmend(id);
        NoteHead head = note.head();
        String words = TEXT.kept(text);
        String why = REASON.kept(reason);
        if (words.isEmpty() || why.isEmpty())
            throw new RefusedRequest(ChartingWords.WRITE_THE_ADDENDUM_AND_THE_REASON.text());
        UUID addendum = Ids.next();
        Subject author = note.author();
        addenda.save(new NoteAddendum(
                addendum,
                id,
                new Addendum(kind, why, words, author.displayName(), clock.instant()),
                author.id(),
                sealer));
        lateChanges.take(id, taken, addendum);
        events.publishEvent(new NoteAmended(id, head.client(), head.serviceDate(), kind));
        audit.record(AuditEvent.done("NOTE_ADDENDUM", head.client().matter("note " + id))
                .with(kind.name()));
    }
}
