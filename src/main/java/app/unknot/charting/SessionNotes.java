package app.unknot.charting;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Action;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.charting.note.NoteField;
import app.unknot.charting.note.NoteGap;
import app.unknot.charting.note.NoteState;
import app.unknot.charting.note.Operation;
import app.unknot.charting.note.OperationCheck;
import app.unknot.charting.note.RefusedOperation;
import app.unknot.charting.signing.SigningCheck;
import app.unknot.charting.store.NoteJournal;
import app.unknot.charting.store.ReachableNotes;
import app.unknot.charting.store.SealedNotes;
import app.unknot.charting.store.SessionNote;
import app.unknot.charting.store.SignedNote;
import app.unknot.charting.words.ChartingWords;
import app.unknot.shared.disk.SavesToTheLast;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what a therapist charts, operation by operation, and shows the draft that they make. */
@Service
public class SessionNotes {
    public static final int LARGEST_BATCH = 200;

    private final ReachableNotes reachable;
    private final SealedNotes sealed;
    private final NoteJournal journal;
    private final SigningCheck check;
    private final ChangeEffects effects;
    private final AuditLog audit;

    SessionNotes(
            ReachableNotes reachable,
            SealedNotes sealed,
            NoteJournal journal,
            SigningCheck check,
            ChangeEffects effects,
            AuditLog audit) {
        this.reachable = reachable;
        this.sealed = sealed;
        this.journal = journal;
        this.check = check;
        this.effects = effects;
        this.audit = audit;
    }

    /** The draft for its author. Also tells whether it has been signed in the meantime. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    @SavesToTheLast
    public Draft draft(NoteId id) {
        NoteHead head = reachable.own(id, Action.NOTE_DRAFT).head();
        NoteState state = journal.state(id);
        audit.record(AuditEvent.done("NOTE_DRAFT_OPEN", head.client().matter("note " + id)));
        return new Draft(
                head,
                state,
                check.gaps(head, state),
                sealed.find(id).map(SignedNote::signedAt).orElse(null));
    }

    /** What the draft would say if it were signed now. For those who look at a note while it is written. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public NoteContent soFar(NoteId id) {
        return NoteContent.of(reachable.own(id, Action.NOTE_DRAFT).head(), journal.state(id));
    }

    /**
     * Takes in what a client answered while holding the tablet. Nothing of the note goes back.
     *
     * @throws RefusedOperation when it is anything but an answer for the client to give
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    @SavesToTheLast
    public void answer(NoteId id, List<Operation> batch) {
        for (Operation operation : batch)
            if (!NoteField.isForTheClient(operation.field()))
                throw new RefusedOperation(operation.opId(), ChartingWords.THE_CLIENT_CANNOT_ANSWER_THIS.text());
        append(id, batch);
    }

    /**
     * Takes operations in. Doing it twice is the same as once. When this returns, they are durable. Those that arrive after the
     * signature do not touch the note; they wait for an addendum.
     *
     * @throws RefusedRequest when the batch is too large
     * @throws RefusedOperation when it holds an operation that no workspace would send, or one that another note holds
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    @SavesToTheLast
    public Draft append(NoteId id, List<Operation> batch) {
        SessionNote note = reachable.held(id, Action.NOTE_DRAFT);
        NoteHead head = note.head();
        if (batch.size() > LARGEST_BATCH)
            throw new RefusedRequest(ChartingWords.A_BATCH_CAN_HOLD_OPERATIONS.text(LARGEST_BATCH));
        for (Operation operation : batch)
            OperationCheck.complaint(operation).ifPresent(complaint -> {
                throw new RefusedOperation(operation.opId(), complaint);
            });
        Instant signedAt = sealed.find(id).map(SignedNote::signedAt).orElse(null);
        List<Operation> fresh = journal.fresh(id, batch);
        boolean alarm = ChangeEffects.isSerious(fresh) && ChangeEffects.isNewlySerious(fresh, journal.state(id));
        journal.store(id, fresh, signedAt != null);
        NoteState state = journal.state(id);
        effects.of(head, fresh, alarm, state);
        List<NoteGap> gaps = check.gaps(head, state);
        note.leaves(gaps.size());
        return new Draft(head, state, gaps, signedAt);
    }

    /**
     * A draft as its author's workspace needs it.
     *
     * @param signedAt when it was signed; null while it is a draft
     */
    public record Draft(
            NoteHead head,
            NoteState state,
            List<NoteGap> gaps,
            @Nullable Instant signedAt) {
        public boolean signed() {
            return signedAt != null;
        }
    }
}
