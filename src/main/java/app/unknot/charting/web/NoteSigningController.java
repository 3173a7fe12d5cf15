package app.unknot.charting.web;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.signin.Confirmation;
import app.unknot.accounts.signin.SignIn;
import app.unknot.charting.NoteId;
import app.unknot.charting.signing.NoteSigning;
import app.unknot.charting.signing.NoteSigning.Signature;
import app.unknot.charting.words.ChartingWords;
import app.unknot.shared.PracticeClock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where the workspace signs the note. */
@RestController
class NoteSigningController {
    private final NoteSigning signing;
    private final SignIn signIn;
    private final CurrentSubject current;
    private final PracticeClock clock;

    NoteSigningController(NoteSigning signing, SignIn signIn, CurrentSubject current, PracticeClock clock) {
        this.signing = signing;
        this.signIn = signIn;
        this.current = current;
        this.clock = clock;
    }

    @PostMapping("/api/notes/{id}/sign")
    ResponseEntity<Object> sign(@PathVariable UUID id, @RequestBody SignRequest request) {
        Optional<Confirmation> confirmation = signIn.confirm(current.require(), request.password());
        if (confirmation.isEmpty())
            return ResponseEntity.status(HttpStatus.FORBIDDEN)
                    .body(Map.of("message", ChartingWords.WRONG_PASSWORD_THE_NOTE_IS_KEPT.text()));
        Signature signature = signing.sign(new NoteId(id), confirmation.get(), request.seen());
        return ResponseEntity.ok(
                new SignResponse("SIGNED", signature.signedAt(), signature.contentHash(), clock.instant()));
    }

    record SignRequest(String password, String seen) {
        SignRequest {
            Objects.requireNonNull(password, "password");
            Objects.requireNonNull(seen, "seen");
        }
    }

    /**
     * @param at when the signature was durable, by the portal's clock
     */
    record SignResponse(String status, Instant signedAt, String contentHash, Instant at) {}
}
