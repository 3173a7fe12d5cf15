package app.unknot.schedule.ui;

import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.UserId;
import app.unknot.clients.ClientNames;
import app.unknot.practice.OfferedService;
import app.unknot.practice.PracticeSettings.Room;
import app.unknot.schedule.AppointmentRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names that appointments are shown with, found in one go. */
record Labels(
        ClientNames clients, Map<UserId, String> therapists, Map<UUID, String> rooms, Map<UUID, String> services) {
    static Labels of(Collection<AppointmentRow> rows, ScheduleServices services) {
        Map<UserId, String> therapists = new HashMap<>();
        for (TherapistProfile one : services.therapists().active()) therapists.put(one.id(), one.name());
        // Who has left is not active any more, but is still in the book.
        rows.forEach(row -> therapists.computeIfAbsent(
                row.therapist(), id -> services.therapists().profile(id).name()));
        return new Labels(
                services.clients()
                        .references(rows.stream().map(AppointmentRow::client).toList()),
                therapists,
                services.settings().rooms().stream().collect(Collectors.toMap(Room::id, Room::name)),
                services.catalogue().all().stream()
                        .collect(Collectors.toMap(OfferedService::id, OfferedService::name)));
    }

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

    /** Such as {@code Back treatment, 60 min}. */
    String service(AppointmentRow row) {
        UUID id = row.service();
        String name = id == null ? "" : services.getOrDefault(id, "");
        return ScheduleText.MIN.text(name.isEmpty() ? ScheduleText.SESSION.text() : name, row.minutes());
    }
}
