package app.unknot.schedule.ui;

import app.unknot.accounts.Therapists;
import app.unknot.accounts.UserId;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientNames;
import app.unknot.practice.Location;
import app.unknot.practice.Locations;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.reminders.Reminded;
import app.unknot.schedule.reminders.ReminderRow;
import app.unknot.schedule.reminders.ReminderSending;
import app.unknot.schedule.reminders.Reminders;
import app.unknot.shared.LocationId;
import app.unknot.shared.Place;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts reminders into words. */
@Component
class RemindersReading {
    private final Reminders reminders;
    private final ReminderSending sending;
    private final ClientDirectory clients;
    private final Therapists therapists;
    private final Locations locations;
    private final PracticeClock clock;

    RemindersReading(
            Reminders reminders,
            ReminderSending sending,
            ClientDirectory clients,
            Therapists therapists,
            Locations locations,
            PracticeClock clock) {
        this.reminders = reminders;
        this.sending = sending;
        this.clients = clients;
        this.therapists = therapists;
        this.locations = locations;
        this.clock = clock;
    }

    Reminders reminders() {
        return reminders;
    }

    ReminderSending sending() {
        return sending;
    }

    List<Place> choices() {
        return locations.choices();
    }

    /** The day at the places that are shown, by the clock of the first of them. */
    LocalDate today(Places at) {
        return locations.inUse(at).stream()
                .findFirst()
                .map(Location::id)
                .map(locations::today)
                .orElseGet(clock::today);
    }

    LocalDate usualDay(Places at) {
        return reminders.usualDay(today(at), at);
    }

    ClientNames names(List<ReminderRow> rows) {
        return clients.references(rows.stream().map(ReminderRow::client).toList());
    }

    /**
     * Such as {@code 2:00 PM with Maya Okafor}, each visit of the day.
     *
     * @param people names, filled as they are asked for
     */
    String visits(ReminderRow row, Map<UserId, String> people) {
        return row.visits().stream().map(visit -> visit(visit, people)).collect(Collectors.joining(", "));
    }

    private String visit(AppointmentRow row, Map<UserId, String> people) {
        Location location = locations.of(row.location());
        String time = Formats.time(row.startsAt(), location.zone());
        String therapist = name(row.therapist(), people);
        return locations.isOne()
                ? RemindersText.TIME_WITH.text(time, therapist)
                : RemindersText.TIME_WITH_AT.text(time, therapist, location.name());
    }

    /** Such as {@code Reminded Mar 2, 2026, 4:10 PM by Ruth Delgado}. */
    String reminded(Reminded done, LocationId at, Map<UserId, String> people) {
        String when = Formats.dayAndTime(done.at(), locations.zone(at));
        String who = name(done.by(), people);
        if (done.unsure()) return RemindersText.EMAIL_MAY_HAVE_GONE.text(when, who);
        return done.sent() ? RemindersText.EMAIL_SENT.text(when, who) : RemindersText.REMINDED_BY.text(when, who);
    }

    private String name(UserId id, Map<UserId, String> people) {
        return people.computeIfAbsent(id, one -> therapists.profile(one).name());
    }
}
