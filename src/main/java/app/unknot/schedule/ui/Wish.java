package app.unknot.schedule.ui;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientReference;
import app.unknot.shared.LocationId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of an appointment when its dialog opens; null for what is still to be chosen. Times are those of the place. */
record Wish(
        @Nullable ClientReference client,
        @Nullable UserId therapist,
        @Nullable LocationId location,
        @Nullable UUID room,
        LocalDate day,
        LocalTime time) {
    Wish at(LocationId where) {
        return new Wish(client, therapist, where, room, day, time);
    }

    Wish in(@Nullable UUID other) {
        return new Wish(client, therapist, location, other, day, time);
    }
}
