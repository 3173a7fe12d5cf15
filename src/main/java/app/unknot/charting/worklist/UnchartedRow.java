package app.unknot.charting.worklist;

import app.unknot.clients.ClientId;
import app.unknot.schedule.AppointmentId;
import java.time.Instant;
import java.util.UUID;

/** An appointment that has begun and has neither a note nor an encounter. */
public record UnchartedRow(AppointmentId appointment, ClientId client, Instant startsAt) {
    UnchartedRow(UUID appointment, UUID client, Instant startsAt) {
        this(new AppointmentId(appointment), new ClientId(client), startsAt);
    }
}
