package app.unknot.charting.web;

import app.unknot.accounts.Confirmation;
import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.SessionLock;
import app.unknot.accounts.SignIn;
import app.unknot.charting.Gap;
import app.unknot.charting.NoteId;
import app.unknot.charting.Operation;
import app.unknot.charting.SessionBriefing;
import app.unknot.charting.SessionNotes;
import app.unknot.charting.SessionNotes.Draft;
import app.unknot.charting.SessionNotes.Signature;
import app.unknot.shared.PracticeClock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
    private final SignIn signIn;
    private final CurrentSubject current;
    private final PracticeClock clock;
    private final Timer batches;

    NoteController(
            SessionNotes notes,
            SessionBriefing briefing,
            SignIn signIn,
            CurrentSubject current,
            PracticeClock clock,
            MeterRegistry figures) {
        this.notes = notes;
        this.briefing = briefing;
        this.signIn = signIn;
        this.current = current;
        this.clock = clock;
        batches = Timer.builder("unknot.notes.batch")
                .description("batches of changes that were acknowledged, and the time each took")
                .register(figures);
    }

    @GetMapping("/draft")
    DraftResponse draft(@PathVariable UUID id) {
        Draft draft = notes.draft(new NoteId(id));
        return new DraftResponse(
                draft.head().id().toString(),
                status(draft),
                current.require().id().toString(),
                draft.state().liveOperations(),
                draft.gaps(),
                briefing.of(draft.head()));
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
        Draft draft = notes.append(new NoteId(id), request.operations());
        // The service has committed when it returns; only then is anything acknowledged.
        return new OperationsResponse(
                taken,
                clock.instant(),
                draft.head().client().toString(),
                status(draft),
                draft.gaps(),
                draft.state().liveOperations(),
                draft.signed());
    }

    @PostMapping("/sign")
    ResponseEntity<Object> sign(@PathVariable UUID id, @RequestBody SignRequest request) {
        Optional<Confirmation> confirmation = signIn.confirm(current.require(), request.password());
        if (confirmation.isEmpty())
            return ResponseEntity.status(HttpStatus.FORBIDDEN)
                    .body(Map.of("message", "That is not your password. The note is kept; try again."));
        Signature signature = notes.sign(new NoteId(id), confirmation.get(), request.seen());
        return ResponseEntity.ok(new SignResponse("SIGNED", signature.signedAt(), signature.contentHash()));
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
     * @param client whose record the note is in by now
     */
    record OperationsResponse(
            List<UUID> acknowledged,
            Instant savedAt,
            String client,
            String status,
            List<Gap> gaps,
            List<Operation> operations,
            boolean pendingAddendum) {}

    /** What a client who holds the tablet gets back: that it was kept. */
    record AnswersResponse(List<UUID> acknowledged, Instant savedAt) {}

    record DraftResponse(
            String noteId,
            String status,
            String me,
            List<Operation> operations,
            List<Gap> gaps,
            SessionBriefing.Briefing context) {}

    record SignRequest(String password, String seen) {
        SignRequest {
            Objects.requireNonNull(password, "password");
            Objects.requireNonNull(seen, "seen");
        }
    }

    record SignResponse(String status, Instant signedAt, String contentHash) {}
}
