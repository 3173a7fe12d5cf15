package app.unknot.schedule;

import app.unknot.accounts.UserId;
import app.unknot.shared.LocationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an appointment is to be moved. It keeps its client, its service and its length.
 *
 * @param room null when no room matters; else one of the location
 * @param startsAt on a full five minutes
 * @param knowingly whether the person was asked about what is unusual, and wants it all the same
 */
public record NewTime(
        UserId therapist, LocationId location, @Nullable UUID room, Instant startsAt, boolean knowingly) {
    /** What {@code row} is to be. */
    public Booking of(AppointmentRow row) {
        return new Booking(row.client(), therapist, location, room, row.service(), startsAt, row.minutes(), knowingly);
    }
}
