package app.unknot.shell.doors;

import app.unknot.accounts.RecordNotFound;
import app.unknot.shared.Refused;
import app.unknot.shell.words.ShellWords;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * What every endpoint answers that has no words of its own: what is not there, what is not yours, and what is no id at all look
 * alike. Always JSON, whatever the caller says it would rather have: an answer that cannot be written becomes a failure.
 */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.LOWEST_PRECEDENCE)
class EndpointAnswers {
    @ExceptionHandler({RecordNotFound.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<Object> missing() {
        return answer(HttpStatus.NOT_FOUND, ShellWords.THIS_RECORD_DOES_NOT_EXIST.text());
    }

    @ExceptionHandler(Refused.class)
    ResponseEntity<Object> refused(Refused refused) {
        return answer(HttpStatus.BAD_REQUEST, String.valueOf(refused.getMessage()));
    }

    private static ResponseEntity<Object> answer(HttpStatus status, String message) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("message", message));
    }
}
