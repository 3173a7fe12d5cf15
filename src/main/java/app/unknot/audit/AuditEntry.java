package app.unknot.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the log, as read back. */
public record AuditEntry(
        long seq,
        Instant at,
        @Nullable UUID actorId,
        String actorRoles,
        String action,
        String object,
        @Nullable String clientNumber,
        AuditEvent.Outcome outcome,
        @Nullable String detail) {

    /** The row as one line, in the form that the chain signs. Length prefixes keep fields from running into each other. */
    String canonical() {
        StringBuilder line = new StringBuilder();
        for (Object part : new @Nullable Object[] {
            seq, at.toEpochMilli(), actorId, actorRoles, action, object, clientNumber, outcome, detail
        }) {
            String text = part == null ? "" : part.toString();
            line.append(text.length()).append(':').append(text);
        }
        return line.toString();
    }
}
