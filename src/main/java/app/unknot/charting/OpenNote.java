package app.unknot.charting;

import java.time.Instant;
import java.util.List;

/**
 * A signed note, opened.
 *
 * @param pending operations that reached the server after the signature and wait for somebody to make an addendum of them
 */
public record OpenNote(
        NoteContent content,
        String signerName,
        Instant signedAt,
        String contentHash,
        List<Addendum> addenda,
        List<Operation> pending) {}
