package app.unknot.charting.web;

import app.unknot.charting.snippets.Snippet;
import app.unknot.charting.snippets.SnippetForm;
import app.unknot.charting.snippets.Snippets;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Keeps and removes snippets from within the workspace; both answer with what there is then. */
@RestController
class SnippetController {
    private final Snippets snippets;

    SnippetController(Snippets snippets) {
        this.snippets = snippets;
    }

    @PostMapping("/api/snippets")
    List<Snippet> keep(@RequestBody SnippetForm form) {
        snippets.keep(form);
        return snippets.all();
    }

    @PostMapping("/api/snippets/{id}/removal")
    List<Snippet> remove(@PathVariable UUID id) {
        snippets.remove(id);
        return snippets.all();
    }
}
