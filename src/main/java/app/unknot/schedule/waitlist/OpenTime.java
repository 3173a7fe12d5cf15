package app.unknot.schedule.waitlist;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import app.unknot.schedule.AppointmentId;
import app.unknot.shared.LocationId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time that has opened because a visit was canceled, and that is still free.
 *
 * @param appointment the one that was canceled
 * @param client whose it was
 * @param room in which it was; null when no room matters
 * @param minutes without the turnover
 * @param zone of the place
 */
public record OpenTime(
        AppointmentId appointment,
        ClientId client,
        UserId therapist,
        LocationId location,
        @Nullable UUID room,
        Instant startsAt,
        int minutes,
        ZoneId zone) {
    public LocalDateTime starts() {
        return LocalDateTime.ofInstant(startsAt, zone);
    }
}
