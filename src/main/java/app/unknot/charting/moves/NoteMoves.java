package app.unknot.charting.moves;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.signin.Confirmation;
import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteId;
import app.unknot.charting.store.NoteMove;
import app.unknot.charting.store.NoteMoveRepository;
import app.unknot.charting.store.ReachableNotes;
import app.unknot.charting.store.SealedNotes;
import app.unknot.charting.store.SessionNote;
import app.unknot.charting.store.SignedNote;
import app.unknot.charting.words.ChartingWords;
import app.unknot.clients.ClientId;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Sealer;
import app.unknot.shared.typed.TextRule;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a signed note to the record it belongs to, with a trace on both. */
@Service
public class NoteMoves {
    public static final TextRule REASON = TextRule.block(500);

    private final ReachableNotes reachable;
    private final SealedNotes sealed;
    private final SealedCopies copies;
    private final NoteMoveRepository moves;
    private final MoveNews news;
    private final PracticeClock clock;
    private final Sealer sealer;

    NoteMoves(
            ReachableNotes reachable,
            SealedNotes sealed,
            SealedCopies copies,
            NoteMoveRepository moves,
            MoveNews news,
            PracticeClock clock,
            Sealer sealer) {
        this.reachable = reachable;
        this.sealed = sealed;
        this.copies = copies;
        this.moves = moves;
        this.news = news;
        this.clock = clock;
        this.sealer = sealer;
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
     * @param reason why it was in the wrong record; who may read that record reads it
     * @return the copy
     * @throws RefusedRequest when the proof is stale, the reason missing, the record the same, or the note moved already
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public NoteId move(NoteId id, ClientId to, String reason, Confirmation confirmation) {
        SessionNote note = reachable.held(id, Action.NOTE_MOVE);
        NoteHead head = note.head();
        reachable.toRead(id);
        Subject mover = reachable.mayPutInto(to);
        if (!confirmation.confirms(mover))
            throw new RefusedRequest(ChartingWords.ENTER_YOUR_PASSWORD_AGAIN_TO_MOVE.text());
        requireMovable(head, to, reason);
        SignedNote signed = sealed.require(id);
        NoteContent content = copies.copy(note, signed, to);
        NoteId copyId = content.head().id();
        moves.save(new NoteMove(id, copyId, mover, clock.instant(), REASON.kept(reason), sealer));
        news.tell(head, content, signed);
        return copyId;
    }

    private void requireMovable(NoteHead head, ClientId to, String reason) {
        if (reachable.isOf(to, head))
            throw new RefusedRequest(ChartingWords.THE_NOTE_IS_ALREADY_IN_THIS_CLIENTS.text());
        if (REASON.kept(reason).isEmpty()) throw new RefusedRequest(ChartingWords.WRITE_WHY_THE_NOTE_BELONGS.text());
        if (moves.away(head.id().value()).isPresent())
            throw new RefusedRequest(ChartingWords.THIS_NOTE_WAS_ALREADY_MOVED.text());
    }
}
