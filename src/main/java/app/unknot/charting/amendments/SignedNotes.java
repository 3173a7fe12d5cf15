package app.unknot.charting.amendments;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteId;
import app.unknot.charting.store.NoteMoveRepository;
import app.unknot.charting.store.ReachableNotes;
import app.unknot.charting.store.SealedNotes;
import app.unknot.charting.words.ChartingWords;
import app.unknot.clients.CareTeam;
import org.springframework.stereotype.Component;

/** Finds a signed note for somebody who may add to it. Runs in its caller's transaction. */
@Component
class SignedNotes {
    private final ReachableNotes reachable;
    private final SealedNotes sealed;
    private final NoteMoveRepository moves;
    private final CareTeam careTeam;
    private final Access access;

    SignedNotes(
            ReachableNotes reachable, SealedNotes sealed, NoteMoveRepository moves, CareTeam careTeam, Access access) {
        this.reachable = reachable;
        this.sealed = sealed;
        this.moves = moves;
        this.careTeam = careTeam;
        this.access = access;
    }

    /**
     * @throws RecordNotFound when there is none, it is not signed, or not for this person
     * @throws RefusedRequest when it is in another record now
     */
    ToAmend toAmend(NoteId id) {
        NoteHead head = reachable.toRead(id).head();
        Subject author = access.require(
                        Action.NOTE_ADDENDUM,
                        careTeam.relationTo(head.client()),
                        head.client().matter("note " + id))
                .subject();
        if (!sealed.has(id)) throw new RecordNotFound();
        if (moves.away(id.value()).isPresent()) throw new RefusedRequest(ChartingWords.THIS_NOTE_IS_IN_ANOTHER.text());
        return new ToAmend(head, author);
    }

    /**
     * @param author who adds to it
     */
    record ToAmend(NoteHead head, Subject author) {}
}
