package app.unknot.accounts.web;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.tablets.SessionLock;
import app.unknot.accounts.tablets.TabletPins;
import app.unknot.accounts.tablets.TabletPins.Unlocking;
import app.unknot.accounts.words.AccountsWords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Locks the tablet, hands it over, and takes the PIN or the password to come back. */
@RestController
class LockController {
    private final TabletPins pins;
    private final CurrentSubject current;

    LockController(TabletPins pins, CurrentSubject current) {
        this.pins = pins;
        this.current = current;
    }

    /** Whose tablet it is and whether a PIN opens it; says nothing about any client. */
    @GetMapping("/api/lock")
    LockState state(HttpSession session) {
        SessionLock lock = SessionLock.of(session);
        return new LockState(
                lock != null,
                lock != null && lock.handedOver() != null,
                current.require().displayName(),
                pins.isChosen());
    }

    /** Locks, or hands a note over. A session that is locked already is never handed over: the person who holds it would decide what it may do. */
    @PostMapping("/api/lock")
    ResponseEntity<Object> lock(HttpSession session, @RequestBody LockRequest request) {
        UUID note = request.handOver();
        if (note == null) pins.lock(session);
        else if (!pins.handOverNote(session, note))
            return answer(HttpStatus.LOCKED, AccountsWords.THIS_TABLET_IS_LOCKED_UNLOCK.text());
        return ResponseEntity.ok(state(session));
    }

    @PostMapping("/api/unlock")
    ResponseEntity<Object> unlock(HttpServletRequest request, @RequestBody UnlockRequest proof) {
        HttpSession session = request.getSession();
        Unlocking result = proof.password() == null
                ? pins.tryPin(session, String.valueOf(proof.pin()))
                : pins.tryPassword(session, proof.password());
        return switch (result) {
            case OPEN -> {
                request.changeSessionId();
                yield ResponseEntity.ok(Map.of("open", true));
            }
            case WRONG -> answer(HttpStatus.FORBIDDEN, AccountsWords.WRONG_PIN_OR_PASSWORD_NOTHING.text());
            case OVER -> {
                session.invalidate();
                yield answer(HttpStatus.UNAUTHORIZED, AccountsWords.SIGN_IN_AGAIN_WHAT_YOU.text());
            }
        };
    }

    /** Ends the session, so that somebody else can sign in. What was not sent stays sealed on the tablet. */
    @PostMapping("/api/lock/end")
    void end(HttpSession session) {
        session.invalidate();
    }

    @ExceptionHandler(AuthenticationServiceException.class)
    ResponseEntity<Object> busy() {
        return answer(HttpStatus.TOO_MANY_REQUESTS, AccountsWords.MANY_PEOPLE_ARE_SIGNING_IN_RIGHT.text());
    }

    private static ResponseEntity<Object> answer(HttpStatus status, String message) {
        return ResponseEntity.status(status).body(Map.of("message", message));
    }

    record LockState(boolean locked, boolean handedOver, String whose, boolean pin) {}

    /** @param handOver the note whose client gets the tablet, or null */
    record LockRequest(@Nullable UUID handOver) {}

    record UnlockRequest(@Nullable String pin, @Nullable String password) {}
}
