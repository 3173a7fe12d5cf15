package app.unknot.claims.web;

import app.unknot.charting.NoteId;
import app.unknot.claims.filing.ClaimPreview;
import app.unknot.claims.filing.ClaimPreviews;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ClaimPreviewController {
    private final ClaimPreviews previews;

    ClaimPreviewController(ClaimPreviews previews) {
        this.previews = previews;
    }

    @GetMapping("/api/notes/{id}/claim")
    ClaimPreview claim(@PathVariable UUID id) {
        return previews.of(new NoteId(id));
    }
}
