package app.unknot.charting;

import java.time.Instant;
import java.util.List;

/**
 * A signed note, opened.
 *
 * @param pending changes that reached the server after the signature and wait for somebody to make an addendum of them
 */
public record OpenNote(
        NoteContent content,
        String signerName,
        Instant signedAt,
        String contentHash,
        List<Addendum> addenda,
        List<LateChange> pending,
        Standing standing) {}
