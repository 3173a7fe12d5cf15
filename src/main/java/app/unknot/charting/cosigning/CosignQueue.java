package app.unknot.charting.cosigning;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.charting.NoteId;
import app.unknot.charting.store.NoteRepository;
import app.unknot.charting.store.ReachableNotes;
import app.unknot.charting.store.SessionNote;
import app.unknot.shared.Listed;
import app.unknot.shared.Places;
import java.time.Instant;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows which notes wait for a second signature. */
@Service
public class CosignQueue {
    private static final int PAGE = 100;

    private final NoteRepository notes;
    private final ReachableNotes reachable;
    private final CurrentSubject current;

    CosignQueue(NoteRepository notes, ReachableNotes reachable, CurrentSubject current) {
        this.notes = notes;
        this.reachable = reachable;
        this.current = current;
    }

    /** What waits for the signed-in therapist's second signature, the oldest first. 100 to a page. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Listed<CosignRow> toSign(Places at, int page) {
        return rows(notes.toCosign(AccessPolicy.cosigned(current.require()).at(at), PageRequest.of(page, PAGE)));
    }

    /** The signed-in therapist's own notes that wait for a supervisor, the oldest first. 100 to a page. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Listed<CosignRow> waitingForSupervisor(Places at, int page) {
        return rows(notes.waitingForCosigner(reachable.scope().at(at), PageRequest.of(page, PAGE)));
    }

    /** Whether the second signature under this note is the signed-in person's to give. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public boolean isMine(NoteId id) {
        return reachable.isToCosign(id);
    }

    private static Listed<CosignRow> rows(Page<Object[]> found) {
        return new Listed<>(
                found.getContent().stream()
                        .map(row -> new CosignRow(
                                ((SessionNote) row[0]).head(), (String) row[1], (Instant) row[2], (boolean) row[3]))
                        .toList(),
                found.getTotalElements());
    }
}
