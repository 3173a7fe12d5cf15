package app.unknot.screening;

import app.unknot.clients.ClientId;
import java.time.Instant;

/**
 * An open hold as a list shows it: that there is one and how grave, never why.
 *
 * @param adviceRecorded whether it is written down what the client was told and decided
 */
public record Hold(HoldId id, ClientId client, Level level, Instant openedAt, boolean adviceRecorded) {}
