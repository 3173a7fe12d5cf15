package app.unknot.clients.merge;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientReference;
import java.time.Instant;
import java.util.UUID;

/**
 * A record that was merged into another, as the other's page names it.
 *
 * @param join names what can be undone
 * @param record as it was written: its own name and number
 */
public record MergedRecord(UUID join, ClientReference record, String reason, UserId by, Instant at) {}
