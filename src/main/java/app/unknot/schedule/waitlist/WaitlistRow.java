package app.unknot.schedule.waitlist;

import app.unknot.clients.ClientId;
import java.time.Instant;

/** Somebody who asked to come sooner and still waits. */
public record WaitlistRow(WaitlistId id, ClientId client, WaitlistWish wish, Instant askedAt) {}
