package app.unknot.charting.tablets;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Action;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.charting.store.OperationRepository;
import app.unknot.charting.store.ReachableNotes;
import app.unknot.charting.store.SignedNoteRepository;
import app.unknot.charting.tablets.KeptNote.Compared;
import app.unknot.charting.words.ChartingWords;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares what a tablet kept of its notes with what the portal holds, so that words which the portal lost, such as by going back to
 * last night's backup, are sent again. It never trusts that what was once acknowledged is still there.
 */
@Service
public class KeptNotes {
    /** In one comparison. */
    static final int MOST_NOTES = 500;
    /** Ids of operations in one comparison. */
    static final int MOST_OPERATIONS = 5_000;

    private final OperationRepository operations;
    private final SignedNoteRepository signedNotes;
    private final ReachableNotes reachable;
    private final AuditLog audit;

    KeptNotes(
            OperationRepository operations,
            SignedNoteRepository signedNotes,
            ReachableNotes reachable,
            AuditLog audit) {
        this.operations = operations;
        this.signedNotes = signedNotes;
        this.reachable = reachable;
        this.audit = audit;
    }

    /**
     * Says of each note whether the portal holds what the tablet sent of it. The signed-in therapist's own notes only: anybody
     * else's look like those that do not exist, and asking for them leaves a trace. Says nothing of what a note is about.
     *
     * @param device the tablet; what others wrote in the same note is not compared
     * @throws RefusedRequest when it asks for more than 500 notes or 5000 operations at once
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public List<Compared> compare(UUID device, List<KeptNote> kept) {
        long listed = kept.stream().mapToLong(note -> note.operations().size()).sum();
        if (kept.size() > MOST_NOTES || listed > MOST_OPERATIONS)
            throw new RefusedRequest(ChartingWords.A_TABLET_MAY_ASK_FOR_NOTES.text(MOST_NOTES, MOST_OPERATIONS));
        List<UUID> asked = kept.stream().map(note -> note.note().value()).toList();
        if (asked.isEmpty()) return List.of();
        Set<UUID> own = reachable.ownAmong(asked);
        traceMissing(asked, own);
        if (own.isEmpty())
            return kept.stream().map(note -> Compared.missing(note.note())).toList();
        Map<UUID, Instant> signed = new HashMap<>();
        for (Object[] row : signedNotes.signedAmong(own)) signed.put((UUID) row[0], (Instant) row[1]);
        Map<UUID, Set<UUID>> held = held(own, device);
        return kept.stream()
                .map(note -> {
                    UUID id = note.note().value();
                    return own.contains(id)
                            ? note.against(held.getOrDefault(id, Set.of()), signed.get(id))
                            : Compared.missing(note.note());
                })
                .toList();
    }

    private Map<UUID, Set<UUID>> held(Collection<UUID> own, UUID device) {
        return operations.sentFrom(device, own).stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toSet())));
    }

    private void traceMissing(List<UUID> asked, Set<UUID> own) {
        List<UUID> missing = asked.stream().filter(id -> !own.contains(id)).toList();
        if (missing.isEmpty()) return;
        String words = "a tablet keeps " + missing.size() + " notes that are not here, or not this person's";
        audit.recordAll(reachable.matters(missing).stream()
                .map(matter ->
                        AuditEvent.denied(Action.NOTE_DRAFT.name(), matter).with(words))
                .toList());
    }
}
