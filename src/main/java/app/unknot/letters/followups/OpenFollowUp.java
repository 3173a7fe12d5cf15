package app.unknot.letters.followups;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import java.time.LocalDate;

/** Advice to see a doctor that nobody has asked after yet. */
public record OpenFollowUp(FollowUpId id, ClientId client, UserId owner, LocalDate advisedOn, LocalDate dueOn) {}
