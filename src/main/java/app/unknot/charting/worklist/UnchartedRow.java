package app.unknot.charting.worklist;

import app.unknot.clients.ClientId;
import app.unknot.schedule.AppointmentId;
import app.unknot.shared.LocationId;
import java.time.Instant;
import java.util.UUID;

/**
 * An appointment that has begun and has neither a note nor an encounter.
 *
 * @param location by whose clock its time is read
 */
public record UnchartedRow(AppointmentId appointment, ClientId client, LocationId location, Instant startsAt) {
    UnchartedRow(UUID appointment, UUID client, UUID location, Instant startsAt) {
        this(new AppointmentId(appointment), new ClientId(client), new LocationId(location), startsAt);
    }
}
