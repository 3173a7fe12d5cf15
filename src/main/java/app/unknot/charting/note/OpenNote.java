package app.unknot.charting.note;

import app.unknot.charting.NoteContent;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A signed note, opened.
 *
 * @param pending changes that reached the server after the signature and wait for somebody to make an addendum of them
 * @param ruleTitles what the rules were called then to which the session was adapted, by their codes
 */
public record OpenNote(
        NoteContent content,
        String signerName,
        Instant signedAt,
        String contentHash,
        List<Addendum> addenda,
        List<LateChange> pending,
        NoteStatus standing,
        Map<String, String> ruleTitles) {}
