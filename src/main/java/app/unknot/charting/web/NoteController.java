package app.unknot.charting.web;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.tablets.SessionLock;
import app.unknot.charting.NoteId;
import app.unknot.charting.SessionNotes;
import app.unknot.charting.SessionNotes.Draft;
import app.unknot.charting.briefing.SessionBriefing;
import app.unknot.charting.note.NoteGap;
import app.unknot.charting.note.Operation;
import app.unknot.charting.tablets.TicketWriting;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.BackupCoverage;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the workspace reads the note and sends its operations. */
@RestController
@RequestMapping("/api/notes/{id}")
class NoteController {
    private final SessionNotes notes;
    private final SessionBriefing briefing;
    private final TicketWriting tickets;
    private final BackupCoverage backups;
    private final CurrentSubject current;
    private final PracticeClock clock;
    private final Timer batches;

    NoteController(
            SessionNotes notes,
            SessionBriefing briefing,
            TicketWriting tickets,
            BackupCoverage backups,
            CurrentSubject current,
            PracticeClock clock,
            MeterRegistry figures) {
        this.notes = notes;
        this.briefing = briefing;
        this.tickets = tickets;
        this.backups = backups;
        this.current = current;
        this.clock = clock;
        batches = Timer.builder("unknot.notes.batch")
                .description("batches of changes that were acknowledged, and the time each took")
                .register(figures);
    }

    @GetMapping("/draft")
    DraftResponse draft(@PathVariable UUID id) {
        Instant at = clock.instant();
        Draft draft = notes.draft(new NoteId(id));
        return new DraftResponse(
                draft.head().id().toString(),
                status(draft),
                current.require().id().toString(),
                draft.state().liveOperations(),
                draft.gaps(),
                briefing.of(draft.head()),
                at,
                draft.signedAt(),
                backups.until().orElse(null),
                tickets.ticket(draft.head().id()));
    }

    @PostMapping("/ops")
    Object append(@PathVariable UUID id, @RequestBody OperationsRequest request, HttpSession session) {
        long begun = System.nanoTime();
        Object answer = take(id, request, session);
        batches.record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
        return answer;
    }

    private Object take(UUID id, OperationsRequest request, HttpSession session) {
        List<UUID> taken = request.operations().stream().map(Operation::opId).toList();
        if (SessionLock.of(session) != null) {
            notes.answer(new NoteId(id), request.operations());
            return new AnswersResponse(taken, clock.instant());
        }
        Instant at = clock.instant();
        Draft draft = notes.append(new NoteId(id), request.operations());
        // The service has committed when it returns; only then is anything acknowledged.
        return new OperationsResponse(
                taken,
                clock.instant(),
                draft.head().client().toString(),
                status(draft),
                draft.gaps(),
                draft.state().liveOperations(),
                draft.signed(),
                at,
                draft.signedAt(),
                backups.until().orElse(null));
    }

    private static String status(Draft draft) {
        return draft.signed() ? "SIGNED" : "DRAFT";
    }

    record OperationsRequest(UUID deviceId, List<Operation> operations) {
        OperationsRequest {
            operations = List.copyOf(operations);
        }
    }

    /**
     * @param savedAt when all of it was durable, by the portal's clock
     * @param client whose record the note is in by now
     * @param at a moment before the note was read, by the portal's clock: what happened before it is in the answer
     * @param signedAt when the note was signed; null while it is a draft
     * @param backedUpUntil a verified backup holds what was committed before; null when nobody knows of one
     */
    record OperationsResponse(
            List<UUID> acknowledged,
            Instant savedAt,
            String client,
            String status,
            List<NoteGap> gaps,
            List<Operation> operations,
            boolean pendingAddendum,
            Instant at,
            @Nullable Instant signedAt,
            @Nullable Instant backedUpUntil) {}

    /** What a client who holds the tablet gets back: that it was kept. */
    record AnswersResponse(List<UUID> acknowledged, Instant savedAt) {}

    /**
     * @param at a moment before the note was read, by the portal's clock: what happened before it is in the answer
     * @param signedAt when the note was signed; null while it is a draft
     * @param backedUpUntil a verified backup holds what was committed before; null when nobody knows of one
     * @param ticket with which the tablet brings the note back if the portal loses it
     */
    record DraftResponse(
            String noteId,
            String status,
            String me,
            List<Operation> operations,
            List<NoteGap> gaps,
            SessionBriefing.Briefing context,
            Instant at,
            @Nullable Instant signedAt,
            @Nullable Instant backedUpUntil,
            String ticket) {}
}
