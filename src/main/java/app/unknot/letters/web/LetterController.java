package app.unknot.letters.web;

import app.unknot.accounts.AskedTooOften;
import app.unknot.accounts.RecordNotFound;
import app.unknot.letters.LetterId;
import app.unknot.letters.LetterPages;
import app.unknot.letters.Letters;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows the PDF of a letter. It is our own, so a browser may show it at once: one tap less to the printer. */
@RestController
class LetterController {
    private final Letters letters;

    LetterController(Letters letters) {
        this.letters = letters;
    }

    @GetMapping("/" + LetterPages.PDF)
    ResponseEntity<byte[]> pdf(@PathVariable String id) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("letter.pdf")
                                .build()
                                .toString())
                .body(letters.pdf(LetterId.parse(id)));
    }

    @ExceptionHandler(AskedTooOften.class)
    ResponseEntity<Void> tooOften() {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(AskedTooOften.RETRY_SECONDS))
                .build();
    }

    /** What is not yours, what does not exist and what is closed to your role look alike. */
    @ExceptionHandler({RecordNotFound.class, AccessDeniedException.class})
    ResponseEntity<Void> missing() {
        return ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build();
    }
}
