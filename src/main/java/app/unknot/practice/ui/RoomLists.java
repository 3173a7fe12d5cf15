package app.unknot.practice.ui;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.Role;
import app.unknot.practice.Rooms;
import app.unknot.practice.hours.RoomSettings;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import org.springframework.stereotype.Component;

/** Makes the list of rooms of a place, for the signed-in person. */
@Component
class RoomLists {
    private final Rooms rooms;
    private final RoomSettings settings;
    private final CurrentSubject current;
    private final PracticeClock clock;

    RoomLists(Rooms rooms, RoomSettings settings, CurrentSubject current, PracticeClock clock) {
        this.rooms = rooms;
        this.settings = settings;
        this.current = current;
        this.clock = clock;
    }

    RoomList of(LocationId location) {
        return new RoomList(
                rooms, new RoomCare(settings, clock, current.require().is(Role.MANAGER)), location);
    }
}
