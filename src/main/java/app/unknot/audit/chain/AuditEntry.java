package app.unknot.audit.chain;

import app.unknot.audit.AuditEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
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

    /** From a row with the columns of the log. */
    public static AuditEntry of(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_roles"),
                row.getString("action"),
                row.getString("object"),
                row.getString("client_number"),
                AuditEvent.Outcome.valueOf(row.getString("outcome")),
                row.getString("detail"));
    }

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
