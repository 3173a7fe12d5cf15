package app.unknot.screening.holds;

import app.unknot.screening.Level;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A hold in a client's history.
 *
 * @param endedAt when it was lifted, or null while it stands
 * @param mistake whether it came from a slip of the finger
 * @param advice what the client was told and decided, or null while it is not written down
 */
public record PastHold(
        Level level,
        Instant openedAt,
        @Nullable Instant endedAt,
        boolean mistake,
        @Nullable Advice advice) {}
