package app.unknot.schedule.booking;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.Therapists;
import app.unknot.practice.Location;
import app.unknot.practice.Locations;
import app.unknot.practice.Room;
import app.unknot.practice.Rooms;
import app.unknot.practice.hours.PlaceCalendar;
import app.unknot.schedule.Booking;
import app.unknot.schedule.words.ScheduleWords;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whether a place receives clients, whether the therapist works there, and whether the room is one of its rooms that can be used then. */
@Component
class BookingPlaces {
    private final Locations locations;
    private final Rooms rooms;
    private final Therapists therapists;
    private final PlaceCalendar calendar;

    BookingPlaces(Locations locations, Rooms rooms, Therapists therapists, PlaceCalendar calendar) {
        this.locations = locations;
        this.rooms = rooms;
        this.therapists = therapists;
        this.calendar = calendar;
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
        if (room != null) requireRoom(wanted, room, location);
        return location;
    }

    private void requireRoom(Booking wanted, UUID id, Location location) {
        Room room = rooms.all().stream()
                .filter(one -> one.id().equals(id) && one.location().equals(location.id()))
                .findFirst()
                .orElseThrow(() -> new RefusedRequest(ScheduleWords.THE_ROOM_IS_ELSEWHERE.text(location.name())));
        if (!room.isInUse()) throw new RefusedRequest(ScheduleWords.THE_ROOM_IS_RETIRED.text(room.name()));
        LocalDateTime starts = LocalDateTime.ofInstant(wanted.startsAt(), location.zone());
        LocalDateTime ends = LocalDateTime.ofInstant(wanted.endsAt(), location.zone());
        calendar.read(List.of(location.id()), starts.toLocalDate(), ends.toLocalDate())
                .roomClosed(id, starts, ends)
                .ifPresent(reason -> {
                    throw new RefusedRequest(ScheduleWords.THE_ROOM_IS_CLOSED.text(room.name(), reason));
                });
    }
}
