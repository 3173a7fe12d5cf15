package app.unknot.schedule.booking;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.Therapists;
import app.unknot.practice.Location;
import app.unknot.practice.Locations;
import app.unknot.practice.Room;
import app.unknot.practice.Rooms;
import app.unknot.schedule.Booking;
import app.unknot.schedule.words.ScheduleWords;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whether a place receives clients, whether the therapist works there, and whether the room is one of its rooms. */
@Component
class BookingPlaces {
    private final Locations locations;
    private final Rooms rooms;
    private final Therapists therapists;

    BookingPlaces(Locations locations, Rooms rooms, Therapists therapists) {
        this.locations = locations;
        this.rooms = rooms;
        this.therapists = therapists;
    }

    /**
     * @throws RefusedRequest when it cannot be there
     */
    Location require(Booking wanted) {
        Location location = locations.of(wanted.location());
        if (!location.isOpen()) throw new RefusedRequest(ScheduleWords.THE_LOCATION_IS_CLOSED.text(location.name()));
        TherapistProfile therapist = therapists.profile(wanted.therapist());
        if (!therapist.treatsAt().has(location.id()))
            throw new RefusedRequest(ScheduleWords.DOES_NOT_WORK_THERE.text(therapist.name(), location.name()));
        UUID room = wanted.room();
        if (room != null && rooms.at(location.id()).stream().map(Room::id).noneMatch(room::equals))
            throw new RefusedRequest(ScheduleWords.THE_ROOM_IS_ELSEWHERE.text(location.name()));
        return location;
    }
}
