package app.unknot.schedule;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import app.unknot.shared.LocationId;
import app.unknot.shared.typed.TextRule;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment that somebody wants.
 *
 * @param location where it is to be
 * @param room null when no room matters; else one of the location
 * @param service of the catalogue, whose turnover then counts; null for none
 * @param startsAt on a full five minutes
 * @param minutes with the client, 5 to 240 in steps of five
 * @param knowingly whether the person was asked about what is unusual, and wants it all the same
 * @param because why it is booked while the place is closed or the therapist not there; empty when both are
 */
public record Booking(
        ClientId client,
        UserId therapist,
        LocationId location,
        @Nullable UUID room,
        @Nullable UUID service,
        Instant startsAt,
        int minutes,
        boolean knowingly,
        String because) {
    public static final TextRule REASON = TextRule.line(200);

    /** At a time at which nothing asks for a reason. */
    public Booking(
            ClientId client,
            UserId therapist,
            LocationId location,
            @Nullable UUID room,
            @Nullable UUID service,
            Instant startsAt,
            int minutes,
            boolean knowingly) {
        this(client, therapist, location, room, service, startsAt, minutes, knowingly, "");
    }

    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    public Booking because(String reason) {
        return new Booking(client, therapist, location, room, service, startsAt, minutes, knowingly, reason);
    }

    public Booking at(Instant start) {
        return new Booking(client, therapist, location, room, service, start, minutes, knowingly, because);
    }
}
