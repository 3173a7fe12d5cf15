package app.unknot.charting.cosigning;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteId;
import app.unknot.charting.store.CosignatureRepository;
import app.unknot.charting.store.NoteMoveRepository;
import app.unknot.charting.store.ReachableNotes;
import app.unknot.charting.words.ChartingWords;
import org.springframework.stereotype.Component;

/** Finds a note for the one whose second signature it waits for. Runs in its caller's transaction. */
@Component
class ToCosign {
    private final ReachableNotes reachable;
    private final CosignatureRepository cosignatures;
    private final NoteMoveRepository moves;

    ToCosign(ReachableNotes reachable, CosignatureRepository cosignatures, NoteMoveRepository moves) {
        this.reachable = reachable;
        this.cosignatures = cosignatures;
        this.moves = moves;
    }

    /**
     * @throws RecordNotFound when there is none, or not for this person
     */
    Note find(NoteId id) {
        return new Note(reachable.toCosign(id).head(), reachable.scope().subject());
    }

    boolean isDone(NoteId id) {
        return cosignatures.ofNote(id.value()).isPresent();
    }

    void requireHere(NoteId id) {
        if (moves.away(id.value()).isPresent())
            throw new RefusedRequest(ChartingWords.THIS_NOTE_IS_IN_ANOTHER_RECORD.text());
    }

    /**
     * @param cosigner who is signed in
     */
    record Note(NoteHead head, Subject cosigner) {}
}
