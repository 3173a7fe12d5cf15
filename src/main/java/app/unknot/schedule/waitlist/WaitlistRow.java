package app.unknot.schedule.waitlist;

import app.unknot.clients.ClientId;
import java.time.Instant;

/** Somebody who asked to come sooner and still waits. */
public record WaitlistRow(WaitlistId id, ClientId client, WaitlistWish wish, Instant askedAt) {
    /** The same of the record that goes on for the client. */
    WaitlistRow of(ClientId survivor) {
        return new WaitlistRow(id, survivor, wish, askedAt);
    }
}
