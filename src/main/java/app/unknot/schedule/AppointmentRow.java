package app.unknot.schedule;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import java.time.Duration;
import java.time.Instant;

/** One appointment as lists show it. */
public record AppointmentRow(
        AppointmentId id, ClientId client, UserId therapist, Instant startsAt, Instant endsAt, AppointmentState state) {
    /** Planned length in minutes. */
    public int minutes() {
        return (int) Duration.between(startsAt, endsAt).toMinutes();
    }

    public boolean isNow(Instant now) {
        return !now.isBefore(startsAt) && now.isBefore(endsAt);
    }
}
