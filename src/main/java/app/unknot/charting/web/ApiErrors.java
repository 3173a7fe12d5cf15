package app.unknot.charting.web;

import app.unknot.accounts.AskedTooOften;
import app.unknot.accounts.RecordNotFound;
import app.unknot.charting.note.NoteMovedOn;
import app.unknot.charting.note.RefusedOperation;
import app.unknot.charting.signing.NoteIncomplete;
import app.unknot.charting.tablets.ClientNotHere;
import app.unknot.charting.words.ChartingWords;
import app.unknot.shared.Refused;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The endpoints' answers when something cannot be done: a status and a sentence, never a stack trace. */
@RestControllerAdvice(basePackageClasses = ApiErrors.class)
@Order(0)
class ApiErrors {
    @ExceptionHandler({RecordNotFound.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<Object> notFound() {
        return answer(HttpStatus.NOT_FOUND, ChartingWords.THIS_NOTE_DOES_NOT_EXIST.text());
    }

    @ExceptionHandler(AskedTooOften.class)
    ResponseEntity<Object> tooOften() {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(AskedTooOften.RETRY_SECONDS))
                .body(Map.of("message", AskedTooOften.words()));
    }

    @ExceptionHandler(NoteMovedOn.class)
    ResponseEntity<Object> movedOn(NoteMovedOn moved) {
        return answer(HttpStatus.CONFLICT, String.valueOf(moved.getMessage()));
    }

    @ExceptionHandler(ClientNotHere.class)
    ResponseEntity<Object> clientNotHere(ClientNotHere missing) {
        return answer(HttpStatus.CONFLICT, String.valueOf(missing.getMessage()));
    }

    @ExceptionHandler(NoteIncomplete.class)
    ResponseEntity<Object> incomplete(NoteIncomplete incomplete) {
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("gaps", incomplete.gaps()));
    }

    @ExceptionHandler(Refused.class)
    ResponseEntity<Object> refused(Refused refused) {
        return answer(HttpStatus.BAD_REQUEST, String.valueOf(refused.getMessage()));
    }

    @ExceptionHandler(RefusedOperation.class)
    ResponseEntity<Object> refusedOperation(RefusedOperation refused) {
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of(
                        "rejected",
                        List.of(Map.of("opId", refused.opId(), "reason", String.valueOf(refused.getMessage())))));
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<Object> unreadable() {
        return answer(HttpStatus.BAD_REQUEST, ChartingWords.THE_SERVER_COULD_NOT_READ.text());
    }

    @ExceptionHandler(AuthenticationServiceException.class)
    ResponseEntity<Object> busy() {
        return answer(HttpStatus.TOO_MANY_REQUESTS, ChartingWords.MANY_PEOPLE_ARE_SIGNING_RIGHT.text());
    }

    private static ResponseEntity<Object> answer(HttpStatus status, String message) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("message", message));
    }
}
