package app.unknot.schedule.ui;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.Therapists;
import app.unknot.accounts.UserId;
import app.unknot.practice.Location;
import app.unknot.practice.Locations;
import app.unknot.practice.OfferedService;
import app.unknot.practice.Room;
import app.unknot.practice.Rooms;
import app.unknot.practice.ServiceCatalogue;
import app.unknot.practice.hours.OpeningHours;
import app.unknot.practice.hours.PlaceCalendar;
import app.unknot.practice.hours.PlaceDays;
import app.unknot.shared.LocationId;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoField;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the signed-in person has to choose from when a visit is booked: where, with whom, in which room, what. */
@Component
class BookingChoices {
    private static final int HOUR = 60;

    private final Locations locations;
    private final Rooms rooms;
    private final Therapists therapists;
    private final ServiceCatalogue catalogue;
    private final CurrentSubject current;
    private final PlaceCalendar calendar;
    private final PracticeClock clock;

    BookingChoices(
            Locations locations,
            Rooms rooms,
            Therapists therapists,
            ServiceCatalogue catalogue,
            CurrentSubject current,
            PlaceCalendar calendar,
            PracticeClock clock) {
        this.locations = locations;
        this.rooms = rooms;
        this.therapists = therapists;
        this.catalogue = catalogue;
        this.current = current;
        this.calendar = calendar;
        this.clock = clock;
    }

    Subject subject() {
        return current.require();
    }

    boolean forManager() {
        return subject().is(Role.MANAGER);
    }

    /** Where the person books visits. */
    List<Location> locations() {
        return locations.inUse(subject().reach());
    }

    /** By whose clock the times of a place are read. */
    PracticeClock clock(LocationId location) {
        return clock.withZone(locations.zone(location));
    }

    Location location(LocationId id) {
        return locations.of(id);
    }

    /** When a place is open on a day; on a closed day, when it is on others. */
    OpeningHours hours(LocationId location, LocalDate day) {
        return calendar.day(location, day)
                .hours()
                .orElseGet(() -> location(location).hours().widest());
    }

    /** Where a visit is when nobody has said it: where the room is, else the first open place where the therapist may be booked. */
    LocationId proposed(Wish wish) {
        LocationId location = wish.location();
        if (location != null) return location;
        UserId therapist = wish.therapist();
        return wish.room() == null
                ? openThen(wish, treatedAt(therapist)).orElseGet(() -> proposed(therapist, null))
                : proposed(therapist, wish.room());
    }

    /** Of several places the first that is open then: that is why the time was on offer. */
    private Optional<LocationId> openThen(Wish wish, List<LocationId> places) {
        if (places.size() < 2) return Optional.empty();
        PlaceDays days = calendar.read(places, wish.day(), wish.day());
        int minute = wish.time().get(ChronoField.MINUTE_OF_DAY);
        return places.stream()
                .filter(one -> days.of(one, wish.day())
                        .closedWithin(minute, minute + 1)
                        .isEmpty())
                .findFirst();
    }

    private List<LocationId> treatedAt(@Nullable UserId therapist) {
        Places treats = therapist == null
                ? Places.EVERYWHERE
                : therapists.profile(therapist).treatsAt();
        return locations().stream().map(Location::id).filter(treats::has).toList();
    }

    LocationId proposed(@Nullable UserId therapist, @Nullable UUID inRoom) {
        Optional<Room> room =
                rooms.all().stream().filter(one -> one.id().equals(inRoom)).findFirst();
        if (room.isPresent()) return room.get().location();
        return treatedAt(therapist).stream()
                .findFirst()
                .orElseGet(() -> locations.usual().id());
    }

    /** Whose time the person books at one of these places: everybody's for its manager, one's own otherwise. */
    List<TherapistProfile> therapists(Collection<LocationId> at) {
        Subject subject = subject();
        boolean manages = subject.is(Role.MANAGER) && at.stream().anyMatch(subject.manages()::has);
        return (manages ? therapists.active() : List.of(therapists.profile(subject.id())))
                .stream()
                        .filter(one -> at.stream().anyMatch(one.treatsAt()::has))
                        .toList();
    }

    /** Everybody who treats here now. */
    List<TherapistProfile> colleagues() {
        return therapists.active();
    }

    /** The name of anybody with an account. */
    String name(UserId id) {
        return therapists.profile(id).name();
    }

    /** The rooms of a place that can be used between these times of it. */
    List<Room> rooms(LocationId at, LocalDateTime from, LocalDateTime until) {
        PlaceDays days = calendar.read(List.of(at), from.toLocalDate(), until.toLocalDate());
        return rooms(List.of(at)).stream()
                .filter(room -> days.roomClosed(room.id(), from, until).isEmpty())
                .toList();
    }

    List<Room> rooms(Collection<LocationId> at) {
        return rooms.all().stream()
                .filter(room -> room.isInUse() && at.contains(room.location()))
                .toList();
    }

    List<OfferedService> services() {
        return catalogue.active();
    }

    /** What is booked most: an hour. */
    Optional<OfferedService> usualService() {
        return catalogue.active().stream().filter(one -> one.minutes() == HOUR).findFirst();
    }
}
