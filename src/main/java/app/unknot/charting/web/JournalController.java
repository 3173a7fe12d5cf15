package app.unknot.charting.web;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.UserId;
import app.unknot.charting.note.FieldLine;
import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.keys.EarlierKeys;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands out the key that seals a tablet's journal: one for each person and device, never stored, always the same, so that what
 * waits on a tablet opens again for the one who wrote it.
 */
@RestController
class JournalController {
    private final byte[] journalKey;
    private final CurrentSubject current;

    JournalController(EarlierKeys keys, CurrentSubject current) {
        // That of the practice's first key: what waits on a tablet must open after a change of keys too.
        this.journalKey = keys.first(EarlierKeys.TABLETS);
        this.current = current;
    }

    @GetMapping("/api/journal/key")
    ResponseEntity<JournalKey> key(@RequestParam UUID device) {
        UserId user = current.require().id();
        byte[] key = Keys.hmac(journalKey, (user + "|" + device).getBytes(StandardCharsets.UTF_8));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new JournalKey(user.toString(), Base64.getEncoder().encodeToString(key)));
    }

    /** What the fields of a note are called, for words that only a tablet has. Says nothing of any note. */
    @GetMapping("/api/journal/fields")
    List<FieldLine> fields() {
        return FieldLine.all();
    }

    record JournalKey(String userId, String key) {}
}
