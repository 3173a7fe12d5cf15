package app.unknot.charting;

import app.unknot.accounts.Access;
import app.unknot.accounts.Action;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Sealer;
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
    private static final int LONGEST_REASON = 500;

    private final ReachableNotes reachable;
    private final SealedNotes sealed;
    private final AddendumRepository addenda;
    private final NoteMoveRepository moves;
    private final LateChanges lateChanges;
    private final CareTeam careTeam;
    private final Access access;
    private final AuditLog audit;
    private final PracticeClock clock;
    private final Sealer sealer;
    private final ApplicationEventPublisher events;

    Addenda(
            ReachableNotes reachable,
            SealedNotes sealed,
            AddendumRepository addenda,
            NoteMoveRepository moves,
            LateChanges lateChanges,
            CareTeam careTeam,
            Access access,
            AuditLog audit,
            PracticeClock clock,
            Sealer sealer,
            ApplicationEventPublisher events) {
        this.reachable = reachable;
        this.sealed = sealed;
        this.addenda = addenda;
        this.moves = moves;
        this.lateChanges = lateChanges;
        this.careTeam = careTeam;
        this.access = access;
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
        NoteHead head = reachable.toRead(id).head();
        Subject author = access.require(
                        Action.NOTE_ADDENDUM,
                        careTeam.relationTo(head.client()),
                        head.client().matter("note " + id))
                .subject();
        if (!sealed.has(id)) throw new RecordNotFound();
        if (moves.away(id.value()).isPresent())
            throw new RefusedRequest("This note is in another record now. Add to it there. Your text is still here.");
        if (text.isBlank() || reason.isBlank()) throw new RefusedRequest("Write the addendum and the reason for it.");
        if (text.length() > OperationCheck.LONGEST_TEXT || reason.length() > LONGEST_REASON)
            throw new RefusedRequest("The text is too long. Nothing was lost. Shorten it and save again.");
        UUID addendum = Ids.next();
        addenda.save(new NoteAddendum(addendum, id, kind, reason.trim(), text, author, clock.instant(), sealer));
        lateChanges.take(id, taken, addendum);
        events.publishEvent(new NoteAmended(id, head.client(), head.serviceDate(), kind));
        audit.record(AuditEvent.done("NOTE_ADDENDUM", head.client().matter("note " + id))
                .with(kind.name()));
    }
}
