package app.unknot.schedule.reminders;

import app.unknot.accounts.UserId;
import java.time.Instant;

/**
 * That a client was reminded.
 *
 * @param sent whether the portal sent an email; otherwise somebody said that they did it
 * @param unsure whether nobody knows if the email went, because the mail server or the portal stopped at that moment
 */
public record Reminded(UserId by, Instant at, boolean sent, boolean unsure) {}
