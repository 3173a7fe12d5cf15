package app.unknot.charting.signing;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.signin.Confirmation;
import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteId;
import app.unknot.charting.note.NoteMovedOn;
import app.unknot.charting.note.NoteState;
import app.unknot.charting.store.NoteJournal;
import app.unknot.charting.store.ReachableNotes;
import app.unknot.charting.store.SealedNotes;
import app.unknot.charting.store.SessionNote;
import app.unknot.charting.store.SignedNote;
import app.unknot.charting.words.ChartingWords;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.disk.SavesToTheLast;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns a draft into a signed note that nobody can change. */
@Service
public class NoteSigning {
    private final ReachableNotes reachable;
    private final SealedNotes sealed;
    private final NoteJournal journal;
    private final SigningCheck check;
    private final Signers signers;
    private final SignatureEffects effects;
    private final PracticeClock clock;

    NoteSigning(
            ReachableNotes reachable,
            SealedNotes sealed,
            NoteJournal journal,
            SigningCheck check,
            Signers signers,
            SignatureEffects effects,
            PracticeClock clock) {
        this.reachable = reachable;
        this.sealed = sealed;
        this.journal = journal;
        this.check = check;
        this.signers = signers;
        this.effects = effects;
        this.clock = clock;
    }

    /**
     * Seals the note. It can never be changed after that, only added to.
     *
     * @param seen the fingerprint of what the signer saw
     * @throws RefusedRequest when the proof is stale, or the note has moved on since it was seen
     * @throws NoteIncomplete when something is missing
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    @SavesToTheLast
    public Signature sign(NoteId id, Confirmation confirmation, String seen) {
        SessionNote note = reachable.held(id, Action.NOTE_SIGN);
        NoteHead head = note.head();
        Subject signer = signers.current();
        if (!confirmation.confirms(signer))
            throw new RefusedRequest(ChartingWords.ENTER_YOUR_PASSWORD_AGAIN_TO_SIGN.text());
        Optional<SignedNote> earlier = sealed.find(id);
        if (earlier.isPresent())
            return new Signature(earlier.get().signedAt(), earlier.get().contentHash());
        NoteState state = journal.state(id);
        if (!state.fingerprint().equals(seen)) throw new NoteMovedOn(ChartingWords.THE_NOTE_CHANGED_SINCE_YOU.text());
        check.requireSignable(head, state);
        NoteContent content = NoteContent.of(head, state);
        Instant now = clock.instant();
        Signers.Names names = signers.of(signer);
        String hash =
                sealed.seal(content, new SignedNote.SignedBy(now, signer.id(), names.signature(), names.cosigner()));
        note.signed();
        effects.of(content, hash, names.cosigner() != null);
        return new Signature(now, hash);
    }

    /** What the signature left. */
    public record Signature(Instant signedAt, String contentHash) {}
}
