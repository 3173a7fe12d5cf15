package app.unknot.schedule.booking;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Therapists;
import app.unknot.practice.Room;
import app.unknot.practice.Rooms;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.words.ScheduleWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes and frees the time of a therapist, a room and a client, and says who is in the way. */
@Component
class FreeSlots {
    private final BookedSlots slots;
    private final Therapists therapists;
    private final Rooms rooms;

    FreeSlots(BookedSlots slots, Therapists therapists, Rooms rooms) {
        this.slots = slots;
        this.therapists = therapists;
        this.rooms = rooms;
    }

    /** Takes the appointment's time. */
    void take(AppointmentRow row) {
        slots.take(row);
    }

    /** Takes it unless some of it is taken: what has happened is put back beside what is booked. */
    void takeIfFree(AppointmentRow row) {
        List<UUID> busy = List.of(row.therapist().value(), row.client().value());
        if (slots.taken(busy, SlotRange.of(row.startsAt(), row.freeAt()), Reservations.NONE)
                .isEmpty()) slots.take(row);
    }

    void free(AppointmentId appointment) {
        slots.free(appointment);
    }

    /**
     * @throws RefusedRequest when the therapist, the room or the client has another appointment than {@code besides}
     */
    void requireFree(AppointmentRow row, AppointmentId besides) {
        List<UUID> busy = new ArrayList<>();
        busy.add(row.therapist().value());
        UUID room = row.room();
        if (room != null) busy.add(room);
        Set<UUID> taken = slots.taken(busy, SlotRange.of(row.startsAt(), row.freeAt()), besides);
        UUID client = row.client().value();
        String clash = "";
        if (taken.contains(row.therapist().value()))
            clash = ScheduleWords.HAS_ANOTHER_APPOINTMENT_AT_THAT_TIME.text(
                    therapists.profile(row.therapist()).name());
        else if (room != null && taken.contains(room)) clash = ScheduleWords.IS_TAKEN_AT_THAT_TIME.text(roomName(room));
        else if (!slots.taken(List.of(client), SlotRange.of(row.startsAt(), row.endsAt()), besides)
                .isEmpty()) clash = ScheduleWords.THE_CLIENT_HAS_ANOTHER_APPOINTMENT.text();
        if (!clash.isEmpty()) throw new RefusedRequest(ScheduleWords.NOTHING_WAS_BOOKED_CHOOSE_ANOTHER.text(clash));
    }

    private String roomName(UUID room) {
        return rooms.all().stream()
                .filter(one -> one.id().equals(room))
                .map(Room::name)
                .findFirst()
                .orElse(ScheduleWords.THE_ROOM.text());
    }
}
