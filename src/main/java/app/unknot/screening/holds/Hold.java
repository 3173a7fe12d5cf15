package app.unknot.screening.holds;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import app.unknot.screening.Level;
import java.time.Instant;

/**
 * An open hold as a list shows it: that there is one and how grave, never why.
 *
 * @param adviceRecorded whether it is written down what the client was told and decided
 * @param afterReaction whether it follows a serious reaction to a session, not the safety questions
 */
public record Hold(
        HoldId id,
        ClientId client,
        Level level,
        Instant openedAt,
        boolean adviceRecorded,
        boolean afterReaction,
        UserId openedBy) {}
