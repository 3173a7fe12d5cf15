package app.unknot.schedule.ui;

import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.Therapists;
import app.unknot.accounts.UserId;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientNames;
import app.unknot.practice.Location;
import app.unknot.practice.Locations;
import app.unknot.practice.OfferedService;
import app.unknot.practice.Room;
import app.unknot.practice.Rooms;
import app.unknot.practice.ServiceCatalogue;
import app.unknot.schedule.AppointmentRow;
import app.unknot.shared.LocationId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The names that appointments are shown with, found in one go.
 *
 * @param locations empty while there is one place, of which nothing needs to be said
 */
record Labels(
        ClientNames clients,
        Map<UserId, String> therapists,
        Map<UUID, String> rooms,
        Map<UUID, String> services,
        Map<LocationId, String> locations) {
    String client(AppointmentRow row) {
        return clients.of(row.client()).name();
    }

    String therapist(UserId id) {
        return therapists.getOrDefault(id, "");
    }

    /** Empty when there is no room. */
    String room(@Nullable UUID id) {
        return id == null ? "" : rooms.getOrDefault(id, "");
    }

    /** Room and place, as far as there is something to say of either. */
    String where(AppointmentRow row) {
        String room = room(row.room());
        String location = locations.getOrDefault(row.location(), "");
        return room.isEmpty() || location.isEmpty() ? room + location : room + ", " + location;
    }

    /** Such as {@code Back treatment, 60 min}. */
    String service(AppointmentRow row) {
        UUID id = row.service();
        String name = id == null ? "" : services.getOrDefault(id, "");
        return ScheduleText.MIN.text(name.isEmpty() ? ScheduleText.SESSION.text() : name, row.minutes());
    }

    /** Finds them. */
    @Component
    static final class Finder {
        private final ClientDirectory clients;
        private final Therapists therapists;
        private final Rooms rooms;
        private final ServiceCatalogue catalogue;
        private final Locations locations;

        Finder(
                ClientDirectory clients,
                Therapists therapists,
                Rooms rooms,
                ServiceCatalogue catalogue,
                Locations locations) {
            this.clients = clients;
            this.therapists = therapists;
            this.rooms = rooms;
            this.catalogue = catalogue;
            this.locations = locations;
        }

        Labels of(Collection<AppointmentRow> rows) {
            Map<UserId, String> names = new HashMap<>();
            for (TherapistProfile one : therapists.active()) names.put(one.id(), one.name());
            // Who has left is not active any more, but is still in the book.
            rows.forEach(row -> names.computeIfAbsent(
                    row.therapist(), id -> therapists.profile(id).name()));
            return new Labels(
                    clients.references(rows.stream().map(AppointmentRow::client).toList()),
                    names,
                    named(rooms.all(), Room::id, Room::name),
                    named(catalogue.all(), OfferedService::id, OfferedService::name),
                    locations.isOne() ? Map.of() : named(locations.all(), Location::id, Location::name));
        }

        private static <T, I> Map<I, String> named(Collection<T> all, Function<T, I> id, Function<T, String> name) {
            return all.stream().collect(Collectors.toMap(id, name));
        }
    }
}
