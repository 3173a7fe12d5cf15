package app.unknot.schedule.booking;

import app.unknot.accounts.UserId;
import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import app.unknot.clients.ClientId;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.Booking;
import app.unknot.shared.LocationId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
public class Appointment implements AboutClient {
    @Id
    private UUID id;

    private UUID clientId;
    private UUID therapistId;
    private UUID locationId;
    private @Nullable UUID roomId;
    private @Nullable UUID serviceId;
    private Instant startsAt;
    private Instant endsAt;
    private int turnoverMinutes;

    @Enumerated(EnumType.STRING)
    private AppointmentState state = AppointmentState.BOOKED;

    private @Nullable String outsideReason;
    private @Nullable Instant arrivedAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Appointment() {}

    @Override
    public UUID aboutClient() {
        return clientId;
    }

    @Override
    public Content content() {
        return Content.SCHEDULE;
    }

    @Override
    public UUID ownTherapist() {
        return therapistId;
    }

    @Override
    public LocationId place() {
        return new LocationId(locationId);
    }

    Appointment(UUID id, Booking booking, int turnoverMinutes) {
        this.id = id;
        this.clientId = booking.client().value();
        this.therapistId = booking.therapist().value();
        this.locationId = booking.location().value();
        this.roomId = booking.room();
        this.serviceId = booking.service();
        this.startsAt = booking.startsAt();
        this.endsAt = booking.endsAt();
        this.turnoverMinutes = turnoverMinutes;
        this.outsideReason = kept(booking.because());
    }

    /** Grows with each change: tells later whether it is still as it was shown. */
    public long changes() {
        return Objects.requireNonNull(version, "saved");
    }

    /** Keeps how long it takes. */
    void move(Booking to) {
        Duration length = Duration.between(startsAt, endsAt);
        therapistId = to.therapist().value();
        locationId = to.location().value();
        roomId = to.room();
        startsAt = to.startsAt();
        endsAt = startsAt.plus(length);
        outsideReason = kept(to.because());
    }

    private static @Nullable String kept(String reason) {
        String kept = Booking.REASON.kept(reason);
        return kept.isEmpty() ? null : kept;
    }

    /** The state is the caller's to check. */
    void turn(AppointmentState next, Instant now) {
        switch (next) {
            case BOOKED, HOLD -> arrivedAt = null;
            case ARRIVED -> arrivedAt = now;
            case STARTED -> {
                if (startedAt == null) startedAt = now;
                endedAt = null;
            }
            case DONE -> endedAt = now;
            case NO_SHOW, LATE_CANCELLED, CANCELLED -> {}
        }
        state = next;
    }

    /** Forgets a beginning that was a mistake; whether the client is here is not. */
    void notBegun(boolean onHold) {
        startedAt = null;
        endedAt = null;
        if (onHold) turn(AppointmentState.HOLD, Instant.EPOCH);
        else state = arrivedAt == null ? AppointmentState.BOOKED : AppointmentState.ARRIVED;
    }

    public AppointmentRow row() {
        return new AppointmentRow(
                new AppointmentId(id),
                new ClientId(clientId),
                new UserId(therapistId),
                new LocationId(locationId),
                roomId,
                serviceId,
                startsAt,
                endsAt,
                turnoverMinutes,
                state,
                arrivedAt,
                startedAt,
                endedAt,
                outsideReason == null ? "" : outsideReason);
    }
}
