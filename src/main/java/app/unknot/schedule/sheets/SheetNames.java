package app.unknot.schedule.sheets;

import app.unknot.accounts.Therapists;
import app.unknot.accounts.UserId;
import app.unknot.practice.Location;
import app.unknot.practice.Locations;
import app.unknot.practice.OfferedService;
import app.unknot.practice.Room;
import app.unknot.practice.Rooms;
import app.unknot.practice.ServiceCatalogue;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.words.ScheduleWords;
import app.unknot.shared.LocationId;
import app.unknot.shared.Places;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How therapists, services, rooms and places are called on paper. */
@Component
class SheetNames {
    private final Therapists therapists;
    private final Rooms rooms;
    private final ServiceCatalogue catalogue;
    private final Locations locations;

    SheetNames(Therapists therapists, Rooms rooms, ServiceCatalogue catalogue, Locations locations) {
        this.therapists = therapists;
        this.rooms = rooms;
        this.catalogue = catalogue;
        this.locations = locations;
    }

    String therapist(UserId id) {
        return therapists.profile(id).name();
    }

    Location place(AppointmentRow row) {
        return locations.of(row.location());
    }

    /** Empty when it is about several places, or there is one only. */
    String place(Places at) {
        return locations.isOne() || at.listed().size() != 1
                ? ""
                : locations.of(at.listed().iterator().next()).name();
    }

    /** What is named on these rows, found once for all of them. */
    Found find(List<AppointmentRow> rows) {
        return new Found(
                rows.stream()
                        .map(AppointmentRow::therapist)
                        .distinct()
                        .collect(Collectors.toMap(id -> id, this::therapist)),
                catalogue.all().stream().collect(Collectors.toMap(OfferedService::id, OfferedService::name)),
                rooms.all().stream().collect(Collectors.toMap(Room::id, Room::name)),
                locations.isOne()
                        ? Map.of()
                        : locations.all().stream().collect(Collectors.toMap(Location::id, Location::name)));
    }

    /**
     * @param places empty while there is one, of which nothing needs to be said
     */
    record Found(
            Map<UserId, String> therapists,
            Map<UUID, String> services,
            Map<UUID, String> rooms,
            Map<LocationId, String> places) {
        String therapist(AppointmentRow row) {
            return therapists.getOrDefault(row.therapist(), "");
        }

        /** Such as {@code Back treatment, 60 min}. */
        String service(AppointmentRow row) {
            UUID id = row.service();
            String name = id == null ? "" : services.getOrDefault(id, "");
            return name.isEmpty()
                    ? ScheduleWords.MINUTES_ONLY.text(row.minutes())
                    : ScheduleWords.SERVICE_MINUTES.text(name, row.minutes());
        }

        /** Room and place, as far as there is something to say of either. */
        String where(AppointmentRow row) {
            UUID id = row.room();
            return Stream.of(id == null ? "" : rooms.getOrDefault(id, ""), places.getOrDefault(row.location(), ""))
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }
}
