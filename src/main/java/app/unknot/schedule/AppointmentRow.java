package app.unknot.schedule;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import app.unknot.shared.LocationId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One appointment as lists show it.
 *
 * @param location by whose clock its times are read
 * @param room null when no room was chosen
 * @param service of the catalogue, or null when none was chosen
 * @param turnoverMinutes after {@code endsAt}, in which therapist and room are not free
 * @param arrivedAt when the client was marked as here; null before
 * @param startedAt when the session began; null before
 * @param endedAt when it was done; null before
 * @param outsideReason why it was booked while the place is closed; empty when nobody was asked
 */
public record AppointmentRow(
        AppointmentId id,
        ClientId client,
        UserId therapist,
        LocationId location,
        @Nullable UUID room,
        @Nullable UUID service,
        Instant startsAt,
        Instant endsAt,
        int turnoverMinutes,
        AppointmentState state,
        @Nullable Instant arrivedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        String outsideReason) {
    private static final Duration A_DAY = Duration.ofDays(1);

    /** The same of the record that goes on for the client. */
    public AppointmentRow of(ClientId survivor) {
        return new AppointmentRow(
                id,
                survivor,
                therapist,
                location,
                room,
                service,
                startsAt,
                endsAt,
                turnoverMinutes,
                state,
                arrivedAt,
                startedAt,
                endedAt,
                outsideReason);
    }

    /** The same at another time. */
    public AppointmentRow startingAt(Instant start) {
        return new AppointmentRow(
                id,
                client,
                therapist,
                location,
                room,
                service,
                start,
                start.plus(Duration.between(startsAt, endsAt)),
                turnoverMinutes,
                state,
                arrivedAt,
                startedAt,
                endedAt,
                outsideReason);
    }

    /** Whether both cannot be with one therapist, turnover and all. */
    public boolean overlaps(AppointmentRow other) {
        return startsAt.isBefore(other.freeAt()) && other.startsAt.isBefore(freeAt());
    }

    /** Planned length in minutes. */
    public int minutes() {
        return (int) Duration.between(startsAt, endsAt).toMinutes();
    }

    /** When therapist and room are free again. */
    public Instant freeAt() {
        return endsAt.plus(Duration.ofMinutes(turnoverMinutes));
    }

    /** Whether it can be in that state next, and that can be true by {@code now}. */
    public boolean canTurnTo(AppointmentState next, Instant now) {
        return state.canTurnTo(next) && !now.isBefore(possibleFrom(next));
    }

    /**
     * The first moment at which that can be true of it: nobody is missing before it starts, and nobody waits for it more than a day
     * before. A session may be begun at a visit that was booked for later: the client has come sooner.
     */
    public Instant possibleFrom(AppointmentState next) {
        return switch (next) {
            case NO_SHOW -> startsAt;
            case ARRIVED -> startsAt.minus(A_DAY);
            case STARTED, DONE, BOOKED, HOLD, LATE_CANCELLED, CANCELLED -> Instant.MIN;
        };
    }

    public boolean isNow(Instant now) {
        return !now.isBefore(startsAt) && now.isBefore(endsAt);
    }
}
