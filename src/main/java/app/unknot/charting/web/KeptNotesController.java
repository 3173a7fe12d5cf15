package app.unknot.charting.web;

import app.unknot.audit.anchors.AuditAnchors;
import app.unknot.charting.NoteId;
import app.unknot.charting.tablets.KeptNote;
import app.unknot.charting.tablets.KeptNote.Compared;
import app.unknot.charting.tablets.KeptNotes;
import app.unknot.charting.tablets.LostNotes;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.BackupCoverage;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where a tablet asks whether the portal still holds what it sent, and brings a note back that the portal lost. The operations
 * themselves go the normal way.
 */
@RestController
class KeptNotesController {
    private final KeptNotes kept;
    private final LostNotes lost;
    private final AuditAnchors anchors;
    private final BackupCoverage backups;
    private final PracticeClock clock;

    KeptNotesController(
            KeptNotes kept, LostNotes lost, AuditAnchors anchors, BackupCoverage backups, PracticeClock clock) {
        this.kept = kept;
        this.lost = lost;
        this.anchors = anchors;
        this.backups = backups;
        this.clock = clock;
    }

    @PostMapping("/api/journal/compare")
    CompareResponse compare(@RequestBody CompareRequest request) {
        Instant at = clock.instant();
        List<Compared> answers = kept.compare(
                request.deviceId(),
                request.notes().stream().map(NoteOnTablet::kept).toList());
        anchors.seen(request.shown());
        return new CompareResponse(
                at,
                backups.until().orElse(null),
                answers.stream().map(NoteHere::of).toList());
    }

    @PostMapping("/api/journal/notes")
    RecreateResponse recreate(@RequestBody RecreateRequest request) {
        return new RecreateResponse(lost.recreate(request.ticket()).toString(), clock.instant());
    }

    /**
     * @param heads ends of the access log that the tablet has seen, as {@link LogHeadHeader} sent them; null from older pages
     */
    record CompareRequest(
            UUID deviceId,
            List<NoteOnTablet> notes,
            @Nullable List<String> heads) {
        CompareRequest {
            Objects.requireNonNull(deviceId, "deviceId");
            notes = List.copyOf(notes);
        }

        List<String> shown() {
            return heads == null ? List.of() : heads;
        }
    }

    /**
     * @param digest of the operations that were sent; null when they are listed
     * @param operations those that were sent; null when the digest is enough
     */
    record NoteOnTablet(
            UUID noteId, @Nullable String digest, @Nullable List<UUID> operations) {
        NoteOnTablet {
            Objects.requireNonNull(noteId, "noteId");
        }

        KeptNote kept() {
            return new KeptNote(
                    new NoteId(noteId), digest == null ? "" : digest, operations == null ? List.of() : operations);
        }
    }

    /**
     * @param at a moment before the notes were read, by the portal's clock: what happened before it is in the answer
     * @param backedUpUntil a verified backup holds what was committed before; null when nobody knows of one
     */
    record CompareResponse(Instant at, @Nullable Instant backedUpUntil, List<NoteHere> notes) {}

    record NoteHere(
            String noteId, KeptNote.Match match, @Nullable Instant signedAt, List<UUID> lacks) {
        static NoteHere of(Compared note) {
            return new NoteHere(note.note().toString(), note.match(), note.signedAt(), note.lacks());
        }
    }

    record RecreateRequest(String ticket) {
        RecreateRequest {
            Objects.requireNonNull(ticket, "ticket");
        }
    }

    /**
     * @param at when the note was back, by the portal's clock
     */
    record RecreateResponse(String noteId, Instant at) {}
}
