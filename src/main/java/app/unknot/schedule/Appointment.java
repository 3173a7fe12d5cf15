package app.unknot.schedule;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class Appointment {
    @Id
    private UUID id;

    private UUID clientId;
    private UUID therapistId;
    private @Nullable UUID roomId;
    private Instant startsAt;
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private AppointmentState state = AppointmentState.BOOKED;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Appointment() {}

    Appointment(UUID id, ClientId client, UserId therapist, @Nullable UUID room, Instant startsAt, Instant endsAt) {
        this.id = id;
        this.clientId = client.value();
        this.therapistId = therapist.value();
        this.roomId = room;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
    }

    void turn(AppointmentState next) {
        state = next;
    }

    AppointmentRow row() {
        return new AppointmentRow(
                new AppointmentId(id), new ClientId(clientId), new UserId(therapistId), startsAt, endsAt, state);
    }
}
