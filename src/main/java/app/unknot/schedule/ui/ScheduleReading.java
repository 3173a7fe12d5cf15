package app.unknot.schedule.ui;

import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.UserId;
import app.unknot.practice.Location;
import app.unknot.practice.Locations;
import app.unknot.practice.Room;
import app.unknot.practice.hours.PlaceCalendar;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.RoomUse;
import app.unknot.schedule.Schedule;
import app.unknot.schedule.TherapistUse;
import app.unknot.schedule.availability.TherapistCalendar;
import app.unknot.schedule.availability.TherapistTimes;
import app.unknot.shared.LocationId;
import app.unknot.shared.Place;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Formats;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the days that an address of the book asks for, and puts them into columns. */
@Component
class ScheduleReading {
    private final Schedule schedule;
    private final BookingChoices choices;
    private final Labels.Finder labels;
    private final Locations locations;
    private final PlaceCalendar calendar;
    private final TherapistTimes times;

    ScheduleReading(
            Schedule schedule,
            BookingChoices choices,
            Labels.Finder labels,
            Locations locations,
            PlaceCalendar calendar,
            TherapistTimes times) {
        this.schedule = schedule;
        this.choices = choices;
        this.labels = labels;
        this.locations = locations;
        this.calendar = calendar;
        this.times = times;
    }

    /** What an address asks for. Where the clocks of the open places differ, one of them is always chosen. */
    SchedulePlace place(QueryParameters query) {
        LocationId wanted = SchedulePlace.read(query, LocalDate.EPOCH).at();
        List<Place> offered = locations.choices();
        LocationId at = offered.stream()
                .map(Place::id)
                .filter(id -> id.equals(wanted))
                .findFirst()
                .orElseGet(() -> isOneAtATime() ? first().id() : null);
        LocalDate today = choices.clock(at == null ? first().id() : at).today();
        return SchedulePlace.read(query, today).shownAt(at);
    }

    ShownDays read(SchedulePlace place) {
        LocationId at = place.at();
        Places chosen = Places.chosen(at);
        List<Location> mine = choices.locations();
        List<LocationId> there = at == null ? mine.stream().map(Location::id).toList() : List.of(at);
        Location clockwise = at == null ? first() : locations.of(at);
        List<AppointmentRow> rows = schedule.days(place.first(), place.last(), chosen);
        List<AppointmentRow> shown =
                rows.stream().filter(row -> row.state().takesTime()).toList();
        Labels names = labels.of(rows);
        List<Room> rooms = place.rooms() ? choices.rooms(there) : List.of();
        Map<UUID, String> works = therapists(there);
        Map<UUID, String> owners = place.rooms() ? named(rooms, there.size() > 1) : withLeavers(works, shown, names);
        PracticeClock clock = choices.clock(clockwise.id());
        ShownHours hours = new ShownHours(
                clock,
                calendar.read(there, place.first(), place.last()),
                there.stream().map(locations::of).toList(),
                treatsAt(at, there),
                away(place, owners));
        List<Place> offered = locations.choices();
        return new ShownDays(
                rows,
                names,
                owners,
                new Columns(place, new Owners(owners, works.keySet()), rooms, shown, uses(place, chosen), hours).all(),
                offered,
                isOneAtATime(),
                hours.axis(place.first(), place.last()),
                clock);
    }

    /** In the order of their names. */
    private Map<UUID, String> therapists(List<LocationId> there) {
        Map<UUID, String> works = new LinkedHashMap<>();
        for (TherapistProfile one : choices.therapists(there))
            works.put(one.id().value(), one.name());
        return works;
    }

    /** Who no longer works there stays, and comes last, as long as something is booked. */
    private static Map<UUID, String> withLeavers(Map<UUID, String> works, List<AppointmentRow> rows, Labels names) {
        Map<UUID, String> owners = new LinkedHashMap<>(works);
        rows.forEach(row -> owners.putIfAbsent(row.therapist().value(), names.therapist(row.therapist())));
        return owners;
    }

    private Map<UUID, String> named(List<Room> rooms, boolean withPlace) {
        Map<UUID, String> owners = new LinkedHashMap<>();
        for (Room room : rooms)
            owners.put(
                    room.id(),
                    withPlace
                            ? ScheduleText.ROOM_AT.text(
                                    room.name(), locations.of(room.location()).name())
                            : room.name());
        return owners;
    }

    /** Of rooms, what a colleague does there; of therapists, what keeps them busy where the person does not look. */
    private Map<UUID, List<InUse>> uses(SchedulePlace place, Places chosen) {
        Map<UUID, List<InUse>> uses = new LinkedHashMap<>();
        boolean seesAll = choices.forManager() && choices.subject().manages().everywhere();
        if (place.rooms() && !seesAll)
            for (RoomUse use : schedule.roomUse(place.first(), place.last()))
                uses.computeIfAbsent(use.room(), room -> new ArrayList<>())
                        .add(InUse.busy(use.from(), use.until(), ScheduleText.IN_USE.text()));
        if (!place.rooms() && !locations.isOne())
            for (TherapistUse use : schedule.elsewhere(place.first(), place.last(), chosen))
                uses.computeIfAbsent(use.therapist().value(), therapist -> new ArrayList<>())
                        .add(InUse.busy(use.from(), use.until(), ScheduleText.ELSEWHERE.text()));
        return uses;
    }

    /** When whose columns are shown cannot be booked. */
    private TherapistCalendar away(SchedulePlace place, Map<UUID, String> owners) {
        List<UserId> whose = place.rooms()
                ? List.of()
                : owners.keySet().stream().map(UserId::new).toList();
        return times.read(whose, place.first(), place.last());
    }

    /** Where each therapist works, while several places are shown at once. */
    private Map<UUID, Places> treatsAt(@Nullable LocationId at, List<LocationId> there) {
        Map<UUID, Places> treats = new HashMap<>();
        if (at == null && there.size() > 1)
            for (TherapistProfile one : choices.therapists(there))
                treats.put(one.id().value(), one.treatsAt());
        return treats;
    }

    private Location first() {
        List<Location> mine = choices.locations();
        return mine.isEmpty() ? locations.usual() : mine.getFirst();
    }

    /** What is shown at once are the open places: the clock of one that has been closed decides nothing. */
    private boolean isOneAtATime() {
        return choices.locations().stream()
                        .map(place -> locations.zone(place.id()))
                        .distinct()
                        .count()
                > 1;
    }

    /**
     * Whose columns there can be.
     *
     * @param names by their ids, in order
     * @param works which therapists still work there
     */
    private record Owners(Map<UUID, String> names, Set<UUID> works) {}

    /** Divides what was found among columns. */
    private final class Columns {
        private final SchedulePlace place;
        private final Owners owners;
        private final List<Room> rooms;
        private final List<AppointmentRow> rows;
        private final Map<UUID, List<InUse>> uses;
        private final ShownHours hours;

        Columns(
                SchedulePlace place,
                Owners owners,
                List<Room> rooms,
                List<AppointmentRow> rows,
                Map<UUID, List<InUse>> uses,
                ShownHours hours) {
            this.place = place;
            this.owners = owners;
            this.rooms = rooms;
            this.rows = rows;
            this.uses = uses;
            this.hours = hours;
        }

        List<Column> all() {
            List<Column> columns = new ArrayList<>();
            if (!place.week()) {
                owners.names().forEach((owner, name) -> columns.add(column(owner, name, name, place.day())));
                return columns;
            }
            UUID owner = place.who();
            if (owner == null || !owners.names().containsKey(owner))
                owner = owners.names().keySet().stream().findFirst().orElse(null);
            if (owner == null) return columns;
            String name = Objects.requireNonNull(owners.names().get(owner));
            for (LocalDate day = place.first(); !day.isAfter(place.last()); day = day.plusDays(1))
                columns.add(column(owner, name, Formats.shortDay(day), day));
            return columns;
        }

        private Column column(UUID owner, String name, String title, LocalDate day) {
            List<AppointmentRow> own = rows.stream()
                    .filter(row -> owner.equals(
                            place.rooms() ? row.room() : row.therapist().value()))
                    .filter(row -> hours.clock().dayOf(row.startsAt()).equals(day))
                    .toList();
            List<InUse> others = uses.getOrDefault(owner, List.of()).stream()
                    .filter(use -> hours.clock().dayOf(use.from()).equals(day))
                    .filter(use -> own.stream().noneMatch(row -> row.startsAt().equals(use.from())))
                    .toList();
            if (!place.rooms()) {
                List<InUse> shown = new ArrayList<>(others);
                shown.addAll(AwayStretches.of(
                        hours.away(owner, shownAt(), day),
                        own,
                        others,
                        hours.clock().getZone()));
                return new Column(
                        title,
                        ScheduleText.WITH_2.text(name),
                        day,
                        new UserId(owner),
                        place.at(),
                        null,
                        !owners.works().contains(owner),
                        hours.closed(place.at(), owner, day),
                        own,
                        shown);
            }
            return new Column(
                    title,
                    ScheduleText.IN.text(name),
                    day,
                    choices.forManager() ? null : choices.subject().id(),
                    placeOf(owner),
                    owner,
                    false,
                    hours.closed(placeOf(owner), owner, day),
                    own,
                    others);
        }

        /** Whose hours are meant; of several places at once, none. */
        private @Nullable LocationId shownAt() {
            LocationId at = place.at();
            return at == null && locations.isOne() ? locations.usual().id() : at;
        }

        private @Nullable LocationId placeOf(UUID owner) {
            return rooms.stream()
                    .filter(room -> room.id().equals(owner))
                    .map(Room::location)
                    .findFirst()
                    .orElse(place.at());
        }
    }
}
