package app.unknot.clients.documents.web;

import app.unknot.accounts.AskedTooOften;
import app.unknot.accounts.RecordNotFound;
import app.unknot.clients.documents.DocumentFiles;
import app.unknot.clients.documents.DocumentId;
import app.unknot.clients.documents.DocumentPages;
import app.unknot.clients.documents.StoredFile;
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

/** Hands out files. No cache keeps them, no browser guesses what they are, and all but photos are downloads. */
@RestController
class DocumentController {
    private final DocumentFiles files;

    DocumentController(DocumentFiles files) {
        this.files = files;
    }

    @GetMapping("/" + DocumentPages.FILE)
    ResponseEntity<byte[]> read(@PathVariable String id) {
        StoredFile file = files.read(DocumentId.parse(id));
        ContentDisposition how = (file.inline() ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(file.name())
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(file.type().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, how.toString())
                .body(file.bytes());
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
