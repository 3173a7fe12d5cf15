package app.unknot.charting.history;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.charting.NoteId;
import app.unknot.charting.note.NoteRow;
import app.unknot.charting.note.OpenNote;
import app.unknot.charting.store.NoteRepository;
import app.unknot.charting.store.ReachableNotes;
import app.unknot.charting.store.SignedRow;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.shared.disk.SavesToTheLast;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads signed notes. */
@Service
public class ChartHistory {
    private static final int PAGE = 20;
    private static final PageRequest NEWEST = PageRequest.of(0, 1);

    private final NoteRepository notes;
    private final ReachableNotes reachable;
    private final NoteReading reading;
    private final CareTeam careTeam;

    ChartHistory(NoteRepository notes, ReachableNotes reachable, NoteReading reading, CareTeam careTeam) {
        this.notes = notes;
        this.reachable = reachable;
        this.reading = reading;
        this.careTeam = careTeam;
    }

    /** The client's signed notes, newest first, 20 to a page. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<NoteRow> signedNotes(ClientId client, int page) {
        Scope scope = careTeam.require(Action.NOTE_READ, client);
        return notes.signedOf(client.value(), scope, PageRequest.of(page, PAGE)).stream()
                .map(SignedRow::row)
                .toList();
    }

    /** What the last signed note says, for the briefing and "last time". */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    @SavesToTheLast
    public Optional<OpenNote> last(ClientId client) {
        Scope scope = careTeam.require(Action.NOTE_READ, client);
        // What emergency access opens has pages of its own.
        if (scope.relation() == Relation.EMERGENCY) return Optional.empty();
        return notes.signedOf(client.value(), scope, NEWEST).stream()
                .findFirst()
                .map(row -> open(row.note().head().id()));
    }

    /**
     * Opens a signed note and leaves a trace of it.
     *
     * @throws RecordNotFound when there is none, or not for this person
     * @throws IllegalStateException when the content does not fit its hash
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    @SavesToTheLast
    public OpenNote open(NoteId id) {
        return reading.open(reachable.toRead(id).head());
    }

    /**
     * The same under emergency access, where {@link #open} finds nothing.
     *
     * @throws RecordNotFound when there is no such note, or the access has ended
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    @SavesToTheLast
    public OpenNote openInEmergency(NoteId id) {
        return reading.open(reachable.toReadInEmergency(id).head());
    }

    /** Whether there is such a note for this person. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public boolean reaches(NoteId id) {
        return reachable.has(id);
    }
}
