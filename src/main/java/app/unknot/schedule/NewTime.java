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
 * @param because why it is put there while the place is closed; empty when it is open
 */
public record NewTime(
        UserId therapist,
        LocationId location,
        @Nullable UUID room,
        Instant startsAt,
        boolean knowingly,
        String because) {
    public NewTime(UserId therapist, LocationId location, @Nullable UUID room, Instant startsAt, boolean knowingly) {
        this(therapist, location, room, startsAt, knowingly, "");
    }

    /** What {@code row} is to be. At the time and place at which it is already, the reason for them goes on. */
    public Booking of(AppointmentRow row) {
        boolean stays = startsAt.equals(row.startsAt()) && location.equals(row.location());
        return new Booking(
                row.client(),
                therapist,
                location,
                room,
                row.service(),
                startsAt,
                row.minutes(),
                knowingly,
                because.isEmpty() && stays ? row.outsideReason() : because);
    }
}
