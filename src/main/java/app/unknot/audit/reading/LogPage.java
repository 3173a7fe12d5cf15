package app.unknot.audit.reading;

import app.unknot.audit.chain.AuditEntry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some entries, the newest first.
 *
 * @param older where the next page begins, or null after the last entry
 */
public record LogPage(List<AuditEntry> entries, @Nullable Place older) {
    public LogPage {
        entries = List.copyOf(entries);
    }

    /** An entry as a place to go on from: pages do not shift while the log grows. */
    public record Place(Instant at, long seq) {}
}
