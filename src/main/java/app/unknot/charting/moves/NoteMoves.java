package app.unknot.charting.moves;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.signin.Confirmation;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.charting.NoteComplete;
import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteMoved;
import app.unknot.charting.NoteSigned;
import app.unknot.charting.briefing.PlanNews;
import app.unknot.charting.store.AddendumRepository;
import app.unknot.charting.store.NoteMove;
import app.unknot.charting.store.NoteMoveRepository;
import app.unknot.charting.store.NoteRepository;
import app.unknot.charting.store.ReachableNotes;
import app.unknot.charting.store.SealedNotes;
import app.unknot.charting.store.SessionNote;
import app.unknot.charting.store.SignedNote;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanService;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Sealer;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a signed note to the record it belongs to, with a trace on both. */
@Service
public class NoteMoves {
    private static final int LONGEST_REASON = 500;

    private final ReachableNotes reachable;
    private final NoteRepository notes;
    private final SealedNotes sealed;
    private final AddendumRepository addenda;
    private final NoteMoveRepository moves;
    private final PlanService plans;
    private final ClientDirectory clients;
    private final CareTeam careTeam;
    private final CurrentSubject current;
    private final Access access;
    private final AuditLog audit;
    private final PracticeClock clock;
    private final Sealer sealer;
    private final ApplicationEventPublisher events;

    NoteMoves(
            ReachableNotes reachable,
            NoteRepository notes,
            SealedNotes sealed,
            AddendumRepository addenda,
            NoteMoveRepository moves,
            PlanService plans,
            ClientDirectory clients,
            CareTeam careTeam,
            CurrentSubject current,
            Access access,
            AuditLog audit,
            PracticeClock clock,
            Sealer sealer,
            ApplicationEventPublisher events) {
        this.reachable = reachable;
        this.notes = notes;
        this.sealed = sealed;
        this.addenda = addenda;
        this.moves = moves;
        this.plans = plans;
        this.clients = clients;
        this.careTeam = careTeam;
        this.current = current;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.sealer = sealer;
        this.events = events;
    }

    /** Whether the signed-in person may move this note: it is their own, and still where it was signed. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public boolean mayMove(NoteId id) {
        return reachable.has(id)
                && reachable.relation(reachable.toRead(id).head().therapist()) == Relation.OWN
                && moves.away(id.value()).isEmpty();
    }

    /**
     * Seals a copy in the right record and marks the original as moved. The original stays readable where it is, and counts
     * nowhere any more. What was added to it goes along; a second signature does not, it is asked for again.
     *
     * @param reason why it was in the wrong record; whoever may read that record reads it
     * @return the copy
     * @throws RefusedRequest when the proof is stale, the reason missing, the record the same, or the note moved already
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public NoteId move(NoteId id, ClientId to, String reason, Confirmation confirmation) {
        SessionNote note = reachable.held(id, Action.NOTE_MOVE);
        NoteHead head = note.head();
        reachable.toRead(id);
        Subject mover = current.require();
        access.require(Action.NOTE_READ, careTeam.relationByCare(to), to.matter());
        if (!confirmation.confirms(mover)) throw new RefusedRequest("Enter your password again to move the note.");
        requireMovable(head, to, reason);
        SignedNote signed = sealed.require(id);
        Optional<Plan> plan = plans.current(to);
        SessionNote copy = notes.save(note.movedTo(
                Ids.next(),
                to,
                plan.map(Plan::nextSession).orElse(0),
                plan.map(Plan::sessionsPlanned).orElse(0)));
        NoteId copyId = copy.head().id();
        NoteContent content =
                new NoteContent(copy.head(), sealed.open(head, signed).fields());
        sealed.seal(content, signed.signedAt(), signed.signer(), signed.signerName(), signed.cosigner());
        addenda.ofNote(id.value()).forEach(addendum -> addenda.save(addendum.copyTo(Ids.next(), copyId, sealer)));
        moves.save(new NoteMove(id, copyId, mover, clock.instant(), reason.strip(), sealer));
        plans.withdrawSession(id.value());
        plans.recordSession(to, copyId.value(), PlanNews.seen(content));
        tell(head, content, signed);
        return copyId;
    }

    private void requireMovable(NoteHead head, ClientId to, String reason) {
        if (head.client().equals(to)) throw new RefusedRequest("The note is already in this client's record.");
        if (reason.isBlank()) throw new RefusedRequest("Write why the note belongs to another record.");
        if (reason.length() > LONGEST_REASON)
            throw new RefusedRequest("A reason can have " + LONGEST_REASON + " characters. Nothing was moved.");
        if (moves.away(head.id().value()).isPresent())
            throw new RefusedRequest("This note was already moved. Nothing was changed.");
    }

    private void tell(NoteHead from, NoteContent copy, SignedNote signed) {
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
