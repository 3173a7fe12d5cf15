package app.unknot.charting.moves;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Action;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteId;
import app.unknot.charting.SessionNotes;
import app.unknot.charting.SessionNotes.Draft;
import app.unknot.charting.note.NoteField;
import app.unknot.charting.note.NoteState;
import app.unknot.charting.note.Operation;
import app.unknot.charting.store.ReachableNotes;
import app.unknot.charting.store.SessionNote;
import app.unknot.charting.words.ChartingWords;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.typed.TextRule;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.JsonNodeFactory;

/** Brings a note that is still being written to the record it belongs to. What a tablet sends later follows the note. */
@Service
public class DraftMoves {
    public static final TextRule REASON = TextRule.block(500);
    /** In the place of a tablet, for what the product itself changes. */
    private static final UUID SERVER = new UUID(0, 0);

    private final SessionNotes drafts;
    private final ReachableNotes reachable;
    private final MoveTargets targets;
    private final MovedSession session;
    private final KeptDraftMoves moves;
    private final PracticeClock clock;

    DraftMoves(
            SessionNotes drafts,
            ReachableNotes reachable,
            MoveTargets targets,
            MovedSession session,
            KeptDraftMoves moves,
            PracticeClock clock) {
        this.drafts = drafts;
        this.reachable = reachable;
        this.targets = targets;
        this.session = session;
        this.moves = moves;
        this.clock = clock;
    }

    /** The visits of the note's day that it may belong to: the therapist's own, of other clients, not charted yet. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<AppointmentRow> targets(NoteId id) {
        return targets.of(reachable.own(id, Action.NOTE_MOVE).head());
    }

    /**
     * Puts the draft into the record of that visit. What speaks of the wrong client's record ({@link RecordBoundFields}) is emptied and
     * stays in the log of operations. Nothing of the wrong client's screening goes along: the right client's decides, and where
     * nobody has asked yet today, that is a gap until somebody does. A serious reaction puts the right client on hold too; the
     * hold of the wrong one is for the manager to lift.
     *
     * @param reason why it was in the wrong record; it stands in both, so it names nobody
     * @throws RecordNotFound when there is no such draft, or the visit is not one of the {@link #targets}
     * @throws RefusedRequest when it is signed, has no reason, or is of an earlier day on which the right client was not
     *     screened; the note stays where it is then
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void move(NoteId id, AppointmentId to, String reason) {
        // Held first: a batch or a signature that crosses the move comes before it or after it, never half.
        SessionNote note = reachable.held(id, Action.NOTE_MOVE);
        NoteHead head = note.head();
        Draft draft = drafts.draft(id);
        requireMovable(draft, reason);
        AppointmentRow visit = targets.of(head).stream()
                .filter(row -> row.id().equals(to))
                .findFirst()
                .orElseThrow(RecordNotFound::new);
        targets.requireScreenable(head, visit);
        session.into(note, visit);
        // Only now, so that what is open is counted against the right client's record.
        empty(id, draft.state());
        session.turn(head, visit);
        moves.save(head, visit.client(), REASON.kept(reason));
        session.follow(head, draft.state(), visit.client());
    }

    private static void requireMovable(Draft draft, String reason) {
        if (draft.signed()) throw new RefusedRequest(ChartingWords.THIS_NOTE_IS_SIGNED_A_SIGNED.text());
        if (REASON.kept(reason).isEmpty()) throw new RefusedRequest(ChartingWords.WRITE_WHY_THE_NOTE_BELONGS.text());
    }

    /** Empties by operations like any other, so that what was there can still be read in the log. */
    private void empty(NoteId id, NoteState state) {
        Map<String, Set<UUID>> fields = new TreeMap<>();
        RecordBoundFields.of(state).forEach(field -> fields.put(field, new HashSet<>()));
        // Acknowledged again after every move, also where nothing limited: whose limits they are has changed.
        fields.putIfAbsent(NoteField.LIMITS_SEEN.key(), new HashSet<>());
        for (Operation live : state.liveOperations()) {
            Set<UUID> replaced = fields.get(live.field());
            if (replaced != null) replaced.add(live.opId());
        }
        Instant now = clock.instant();
        List<Operation> emptied = fields.entrySet().stream()
                .map(field -> new Operation(
                        Ids.next(), field.getKey(), JsonNodeFactory.instance.nullNode(), field.getValue(), now, SERVER))
                .toList();
        for (int from = 0; from < emptied.size(); from += SessionNotes.LARGEST_BATCH)
            drafts.append(id, emptied.subList(from, Math.min(emptied.size(), from + SessionNotes.LARGEST_BATCH)));
    }
}
