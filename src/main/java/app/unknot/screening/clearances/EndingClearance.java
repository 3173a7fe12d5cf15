package app.unknot.screening.clearances;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import java.time.LocalDate;

/**
 * A provider's answer that somebody has to act on: it ends soon, or nobody has verified it.
 *
 * @param owner who verified it, or has kept it
 * @param toVerify whether it still waits to be verified
 */
public record EndingClearance(ClientId client, UserId owner, LocalDate expiresOn, boolean toVerify) {}
