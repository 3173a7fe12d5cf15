package app.unknot.schedule.waitlist;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.clients.ClientId;
import app.unknot.clients.merge.ClientAliases;
import app.unknot.practice.Locations;
import app.unknot.practice.Room;
import app.unknot.practice.Rooms;
import app.unknot.practice.hours.PlaceCalendar;
import app.unknot.practice.hours.PlaceDays;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.availability.TherapistCalendar;
import app.unknot.schedule.availability.TherapistTimes;
import app.unknot.schedule.booking.Appointment;
import app.unknot.schedule.booking.AppointmentRepository;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Finds the times of canceled visits in the next days that nobody has taken. */
@Component
class OpenTimes {
    /** Further ahead there is time enough to book as usual. */
    private static final Duration AHEAD = Duration.ofDays(21);

    private static final Duration LONGEST = Duration.ofHours(5);
    private static final Set<AppointmentState> COMING = EnumSet.of(AppointmentState.BOOKED, AppointmentState.HOLD);
    private static final Limit MOST = Limit.of(200);
    private static final Limit MOST_BOOKED = Limit.of(10_000);

    private final AppointmentRepository appointments;
    private final TherapistTimes times;
    private final ClientAliases aliases;
    private final Locations locations;
    private final Rooms rooms;
    private final PlaceCalendar calendar;
    private final PracticeClock clock;

    OpenTimes(
            AppointmentRepository appointments,
            TherapistTimes times,
            ClientAliases aliases,
            Locations locations,
            Rooms rooms,
            PlaceCalendar calendar,
            PracticeClock clock) {
        this.appointments = appointments;
        this.times = times;
        this.aliases = aliases;
        this.locations = locations;
        this.rooms = rooms;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Soonest first; of several visits canceled one after another at one time, one. */
    List<OpenTime> find(Scope scope) {
        Instant now = clock.instant();
        List<AppointmentRow> calledOff = rows(appointments.calledOff(now, now.plus(AHEAD), scope, MOST));
        if (calledOff.isEmpty()) return List.of();
        List<AppointmentRow> taken = new ArrayList<>(rows(appointments.between(
                        now.minus(LONGEST), now.plus(AHEAD), AccessPolicy.work(ProductWork.OPEN_TIMES), MOST_BOOKED))
                .stream()
                .filter(row -> row.state().takesTime())
                .toList());
        PlaceDays days = days(calledOff);
        TherapistCalendar away = away(calledOff);
        List<OpenTime> open = new ArrayList<>();
        for (AppointmentRow row : calledOff) {
            if (isClosed(row, days) || isAway(row, away)) continue;
            if (taken.stream().anyMatch(other -> collide(row, other))) continue;
            taken.add(row);
            open.add(new OpenTime(
                    row.id(),
                    aliases.survivor(row.client()),
                    row.therapist(),
                    row.location(),
                    taken.stream().anyMatch(other -> !other.equals(row) && sameRoom(row, other))
                                    || isRoomClosed(row, days)
                            ? null
                            : row.room(),
                    row.startsAt(),
                    row.minutes(),
                    locations.zone(row.location())));
        }
        return open;
    }

    private PlaceDays days(List<AppointmentRow> rows) {
        List<LocationId> places =
                rows.stream().map(AppointmentRow::location).distinct().toList();
        List<LocalDate> days = rows.stream().map(this::dayOf).sorted().toList();
        return calendar.read(places, days.getFirst(), days.getLast());
    }

    /** What goes on after midnight is closed by then, as no place is open past it. */
    private boolean isClosed(AppointmentRow row, PlaceDays days) {
        int first = row.startsAt().atZone(locations.zone(row.location())).get(ChronoField.MINUTE_OF_DAY);
        return days.of(row.location(), dayOf(row))
                .closedWithin(first, first + row.minutes())
                .isPresent();
    }

    private boolean isRoomClosed(AppointmentRow row, PlaceDays days) {
        UUID room = row.room();
        if (room == null) return false;
        ZoneId zone = locations.zone(row.location());
        return rooms.at(row.location()).stream().map(Room::id).noneMatch(room::equals)
                || days.roomClosed(
                                room,
                                LocalDateTime.ofInstant(row.startsAt(), zone),
                                LocalDateTime.ofInstant(row.endsAt(), zone))
                        .isPresent();
    }

    private LocalDate dayOf(AppointmentRow row) {
        return locations.of(row.location()).dayOf(row.startsAt());
    }

    private TherapistCalendar away(List<AppointmentRow> rows) {
        return times.read(
                rows.stream().map(AppointmentRow::therapist).distinct().toList(),
                LocalDate.ofInstant(rows.getFirst().startsAt(), clock.getZone()),
                LocalDate.ofInstant(rows.getLast().endsAt(), clock.getZone()));
    }

    private boolean isAway(AppointmentRow row, TherapistCalendar away) {
        ZoneId zone = locations.zone(row.location());
        return away.during(
                        row.therapist(),
                        row.location(),
                        LocalDateTime.ofInstant(row.startsAt(), zone),
                        LocalDateTime.ofInstant(row.endsAt(), zone))
                .isPresent();
    }

    /** The next visit of each. */
    Map<ClientId, AppointmentRow> next(Collection<ClientId> clients, Scope scope) {
        if (clients.isEmpty()) return Map.of();
        List<UUID> ids = clients.stream()
                .flatMap(client -> aliases.recordsOf(client.value()).stream())
                .distinct()
                .toList();
        Map<ClientId, AppointmentRow> next = new HashMap<>();
        for (AppointmentRow row : rows(appointments.aheadOfEach(ids, clock.instant(), COMING, scope)))
            next.putIfAbsent(aliases.survivor(row.client()), row);
        return next;
    }

    private static boolean collide(AppointmentRow one, AppointmentRow other) {
        return one.therapist().equals(other.therapist()) && one.overlaps(other);
    }

    private static boolean sameRoom(AppointmentRow one, AppointmentRow other) {
        return one.room() != null && one.room().equals(other.room()) && one.overlaps(other);
    }

    private static List<AppointmentRow> rows(List<Appointment> found) {
        return found.stream().map(Appointment::row).toList();
    }
}
