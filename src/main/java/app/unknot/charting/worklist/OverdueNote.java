package app.unknot.charting.worklist;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import java.time.LocalDate;

/**
 * A note that has waited too long for its signature, as a manager sees it: whose, of whom, of when. Nothing of what it says.
 *
 * @param hours since it was begun
 */
public record OverdueNote(UserId therapist, ClientId client, LocalDate serviceDate, long hours) {}
