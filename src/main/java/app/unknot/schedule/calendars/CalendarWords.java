package app.unknot.schedule.calendars;

import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientNames;
import app.unknot.practice.Location;
import app.unknot.practice.LocationAddress;
import app.unknot.practice.Locations;
import app.unknot.practice.PracticeSettings;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.calendars.CalendarVisit.Standing;
import app.unknot.schedule.settings.MessageSettings;
import app.unknot.schedule.words.ScheduleWords;
import app.unknot.shared.typed.AddressLine;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Decides what a calendar outside the portal may say of a visit: when and where, and who only if the practice has said so. */
@Component
class CalendarWords {
    private final MessageSettings settings;
    private final ClientDirectory clients;
    private final PracticeSettings practice;
    private final Locations locations;

    CalendarWords(MessageSettings settings, ClientDirectory clients, PracticeSettings practice, Locations locations) {
        this.settings = settings;
        this.clients = clients;
        this.practice = practice;
        this.locations = locations;
    }

    boolean namesClients() {
        return settings.calendarsNameClients();
    }

    /** A therapist's visits. */
    CalendarFile file(List<AppointmentRow> rows) {
        ClientNames names = namesClients()
                ? clients.references(rows.stream().map(AppointmentRow::client).toList())
                : new ClientNames(Map.of());
        return new CalendarFile(
                ScheduleWords.VISITS_AT.text(practice.profile().name()),
                rows.stream()
                        .map(row -> visit(
                                row,
                                namesClients() ? names.of(row.client()).name() : ScheduleWords.VISIT.text(),
                                locations.isOne()
                                        ? ""
                                        : locations.of(row.location()).name()))
                        .toList());
    }

    /** One visit for its client: what they know anyway, and nothing of what is done there. */
    CalendarFile forClient(AppointmentRow row) {
        Location location = locations.of(row.location());
        String name = ScheduleWords.VISIT_AT.text(
                locations.isOne() ? practice.profile().name() : location.name());
        LocationAddress at = location.address();
        String place = AddressLine.of(at.street(), at.city(), at.state(), at.zip());
        return new CalendarFile(name, List.of(visit(row, name, place)));
    }

    private static CalendarVisit visit(AppointmentRow row, String summary, String place) {
        Standing standing = standing(row);
        return new CalendarVisit(
                row.id().value(),
                row.startsAt(),
                row.endsAt(),
                standing,
                // Not every calendar shows how an event stands.
                standing == Standing.CANCELLED ? ScheduleWords.CANCELED_VISIT.text(summary) : summary,
                place);
    }

    private static Standing standing(AppointmentRow row) {
        return switch (row.state()) {
            case CANCELLED, LATE_CANCELLED -> Standing.CANCELLED;
            case HOLD -> Standing.TENTATIVE;
            case BOOKED, ARRIVED, STARTED, DONE, NO_SHOW -> Standing.CONFIRMED;
        };
    }
}
