package app.unknot.schedule;

import app.unknot.clients.ClientId;
import app.unknot.shared.LocationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A visit as a tablet remembers it.
 *
 * @param booked the appointment that it was
 * @param location where it was, or null in what a tablet kept before places came in
 */
public record LostVisit(
        AppointmentId booked,
        ClientId client,
        @Nullable LocationId location,
        Instant startsAt,
        Instant endsAt,
        Instant startedAt) {}
