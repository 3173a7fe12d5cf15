package app.unknot.clients.history;

import app.unknot.clients.ClientId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A history that is being told.
 *
 * @param version counts the saves, so that two tablets cannot write over each other; {@link #NOT_KEPT} before the first
 * @param before when the last history was completed; empty at a first visit
 */
public record HistoryDraft(UUID id, ClientId client, HealthHistory history, long version, Optional<Instant> before) {
    /** The version of a history of which nobody has answered anything yet. */
    public static final long NOT_KEPT = -1;
}
