package app.unknot.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.accounts.factors.StrongConfirmation;
import app.unknot.accounts.requests.AccountDesk;
import app.unknot.clients.ClientId;
import app.unknot.practice.Locations;
import app.unknot.practice.locations.LocationForm;
import app.unknot.practice.locations.LocationSettings;
import app.unknot.shared.LocationId;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.Refused;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.SecondPlace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A practice with two places of work. Runs on each database that the product supports. */
abstract class TwoPlacesJourney {
    private static final String AUCKLAND = "Pacific/Auckland";
    private static final AtomicInteger DAY = new AtomicInteger(100);

    @Autowired
    private Bookings bookings;

    @Autowired
    private Schedule schedule;

    @Autowired
    private AccountDesk desk;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private Locations locations;

    @Autowired
    private LocationSettings settings;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private LogEntries written;

    @Autowired
    private People people;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private SecondPlace places;
    private Subject maya;
    private Subject ruth;
    private LocationId eastside;
    private UUID room;
    private LocalDate day;

    @BeforeEach
    void openASecondPlace() {
        maya = people.maya();
        ruth = people.ruth();
        places = beans.createBean(SecondPlace.class);
        eastside = places.open("");
        room = places.room(eastside, "Lake room");
        day = clock.today().plusDays(DAY.getAndIncrement());
    }

    @AfterEach
    void closeIt() {
        places.closeAll();
    }

    @Test
    void a_visit_is_where_it_was_booked_and_can_be_moved_to_the_other_place() {
        ClientId anna = clients.inCareOf(maya, "Anna");
        AppointmentId id = as(maya, () -> bookings.book(booking(anna, maya, eastside, room, 9)));
        assertThat(as(maya, () -> schedule.open(id)).location()).isEqualTo(eastside);
        assertThat(visits(maya, Places.only(eastside))).containsExactly(id);
        assertThat(visits(maya, Places.only(LocationId.FIRST))).isEmpty();
        as(maya, () -> {
            bookings.move(id, new NewTime(maya.id(), LocationId.FIRST, null, at(eastside, 10), false));
            return id;
        });
        assertThat(visits(maya, Places.only(LocationId.FIRST))).containsExactly(id);
        assertThat(visits(maya, Places.EVERYWHERE)).containsExactly(id);
    }

    @Test
    void a_room_is_booked_at_its_own_place_only() {
        ClientId anna = clients.inCareOf(maya, "Anna");
        assertThatThrownBy(() -> as(maya, () -> bookings.book(booking(anna, maya, LocationId.FIRST, room, 9))))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("That room is not at");
        assertThatThrownBy(() -> as(people.tomas(), () -> places.room(eastside, "Lake room")))
                .isInstanceOf(RefusedRequest.class);
    }

    @Test
    void nobody_is_at_two_places_at_a_time() {
        as(maya, () -> bookings.book(booking(clients.inCareOf(maya, "Anna"), maya, eastside, room, 9)));
        ClientId bo = clients.inCareOf(maya, "Bo");
        assertThatThrownBy(() -> as(maya, () -> bookings.book(booking(bo, maya, LocationId.FIRST, null, 9))))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("has another appointment");
        assertThat(as(ruth, () -> schedule.elsewhere(day, day, Places.only(LocationId.FIRST))))
                .filteredOn(use -> use.therapist().equals(maya.id()))
                .singleElement()
                .satisfies(use -> assertThat(use.from()).isEqualTo(at(eastside, 9)));
        assertThat(as(ruth, () -> schedule.elsewhere(day, day, Places.only(eastside))))
                .isEmpty();
        assertThat(as(people.selma(), () -> schedule.elsewhere(day, day, Places.only(LocationId.FIRST))))
                .as("a colleague's day elsewhere")
                .isEmpty();
    }

    @Test
    void a_manager_of_one_place_sees_and_books_there_and_nowhere_else() {
        Subject local = manager(eastside);
        ClientId anna = clients.inCareOf(maya, "Anna");
        AppointmentId here = as(maya, () -> bookings.book(booking(anna, maya, eastside, room, 9)));
        AppointmentId there = as(maya, () -> bookings.book(booking(anna, maya, LocationId.FIRST, null, 11)));
        assertThat(visits(local, Places.EVERYWHERE)).containsExactly(here);
        assertThat(visits(local, Places.only(LocationId.FIRST))).isEmpty();
        assertThat(visits(ruth, Places.EVERYWHERE)).containsExactly(here, there);
        assertThat(as(local, () -> schedule.open(here)).client()).isEqualTo(anna);
        assertThatThrownBy(() -> as(local, () -> schedule.open(there))).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> turn(local, there, AppointmentState.CANCELLED)).isInstanceOf(RecordNotFound.class);
        assertThat(as(local, () -> bookings.book(booking(anna, maya, eastside, room, 13))))
                .isNotNull();
        long before = written.newest(1).getFirst().seq();
        assertThatThrownBy(() -> as(local, () -> bookings.book(booking(anna, maya, LocationId.FIRST, null, 15))))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> as(local, () -> {
                    bookings.move(here, new NewTime(maya.id(), LocationId.FIRST, null, at(eastside, 15), true));
                    return here;
                }))
                .isInstanceOf(RecordNotFound.class);
        assertThat(written.since(before))
                .filteredOn(line -> line.action().equals("APPOINTMENT_EDIT"))
                .as("both refusals are in the log")
                .hasSize(2);
        assertThat(as(local, () -> schedule.elsewhere(day, day, Places.EVERYWHERE)))
                .as("that Maya is busy at the other place")
                .extracting(TherapistUse::from)
                .containsExactly(at(LocationId.FIRST, 11));
    }

    @Test
    void a_therapist_is_booked_where_the_admin_says_and_the_lists_know() {
        StrongConfirmation proof = proof();
        as(people.tomas(), () -> desk.place(maya.id(), Role.THERAPIST, Places.only(LocationId.FIRST), proof));
        try {
            ClientId anna = clients.inCareOf(maya, "Anna");
            assertThatThrownBy(() -> as(maya, () -> bookings.book(booking(anna, maya, eastside, room, 9))))
                    .isInstanceOf(RefusedRequest.class)
                    .hasMessageContaining("Maya Okafor does not work at");
            assertThatThrownBy(() ->
                            as(people.tomas(), () -> desk.place(maya.id(), Role.THERAPIST, Places.NOWHERE, proof)))
                    .isInstanceOf(RefusedRequest.class);
        } finally {
            as(people.tomas(), () -> desk.place(maya.id(), Role.THERAPIST, Places.EVERYWHERE, proof));
        }
    }

    @Test
    void days_and_hours_are_those_of_the_place() {
        LocationId far = places.open(AUCKLAND);
        ClientId anna = clients.inCareOf(maya, "Anna");
        Instant nine = day.atTime(9, 0).atZone(ZoneId.of(AUCKLAND)).toInstant();
        Booking morning = new Booking(anna, maya.id(), far, null, null, nine, 60, false);
        assertThat(as(maya, () -> bookings.objection(morning))).isEmpty();
        Instant evening = day.atTime(18, 30).atZone(ZoneId.of(AUCKLAND)).toInstant();
        assertThat(as(maya, () -> bookings.objection(morning.at(evening))))
                .hasValueSatisfying(
                        objection -> assertThat(objection.sentence()).contains("8:00 AM to 6:00 PM"));
        AppointmentId id = as(maya, () -> bookings.book(morning));
        assertThat(visits(maya, Places.only(far))).containsExactly(id);
        assertThat(clock.dayOf(nine)).as("the practice's own day").isEqualTo(day.minusDays(1));
    }

    @Test
    void a_day_of_places_in_different_zones_has_what_each_of_their_clocks_calls_that_day() {
        LocationId far = places.open(AUCKLAND);
        ClientId anna = clients.inCareOf(maya, "Anna");
        AppointmentId here = as(maya, () -> bookings.book(booking(anna, maya, LocationId.FIRST, null, 9)));
        AppointmentId there = as(maya, () -> bookings.book(booking(anna, maya, far, null, 9)));
        assertThat(at(far, 9).atZone(clock.getZone()).toLocalDate())
                .as("by the clock of the practice it is the day before")
                .isEqualTo(day.minusDays(1));
        assertThat(visits(maya, Places.EVERYWHERE)).containsExactlyInAnyOrder(there, here);
        assertThat(visits(ruth, Places.EVERYWHERE)).contains(there, here);
        assertThat(visits(maya, Places.only(far))).containsExactly(there);
        assertThat(as(maya, () -> schedule.day(day)))
                .extracting(AppointmentRow::id)
                .containsExactlyInAnyOrder(there, here);
        for (LocalDate beside : List.of(day.minusDays(1), day.plusDays(1)))
            assertThat(as(maya, () -> schedule.days(beside, beside, Places.EVERYWHERE)))
                    .extracting(AppointmentRow::id)
                    .doesNotContain(there, here);
        assertThat(as(ruth, () -> schedule.elsewhere(day, day, Places.only(LocationId.FIRST))))
                .filteredOn(use -> use.therapist().equals(maya.id()))
                .extracting(TherapistUse::from)
                .containsExactly(at(far, 9));
        as(maya, () -> {
            schedule.turn(here, AppointmentState.CANCELLED);
            schedule.turn(there, AppointmentState.CANCELLED);
            return true;
        });
    }

    @Test
    void a_place_closes_when_nothing_is_booked_there_and_never_as_the_last() {
        AppointmentId id =
                as(maya, () -> bookings.book(booking(clients.inCareOf(maya, "Anna"), maya, eastside, room, 9)));
        refusedToClose(eastside, "Visits booked there from now on: 1.");
        turn(maya, id, AppointmentState.CANCELLED);
        close(eastside);
        assertThat(locations.isOne()).isTrue();
        refusedToClose(LocationId.FIRST, "last open location");
        ClientId bo = clients.inCareOf(maya, "Bo");
        assertThatThrownBy(() -> as(maya, () -> bookings.book(booking(bo, maya, eastside, room, 9))))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("is closed");
        assertThat(as(maya, () -> schedule.open(id)).location())
                .as("what happened there")
                .isEqualTo(eastside);
        as(people.tomas(), () -> {
            settings.reopen(eastside);
            return eastside;
        });
        assertThat(locations.inUse()).hasSize(2);
    }

    @Test
    void two_people_who_change_a_place_do_not_overwrite_each_other() {
        LocationSettings.Known seen = as(people.tomas(), () -> settings.open(eastside));
        change(seen, LocationForm.named("Lakeside " + DAY.get()));
        assertThatThrownBy(() -> change(seen, LocationForm.named("Other")))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("Someone has just changed");
        assertThat(locations.of(eastside).name()).startsWith("Lakeside");
        LocationSettings.Known now = as(people.tomas(), () -> settings.open(eastside));
        for (LocationForm wrong : List.of(
                LocationForm.named(" "),
                LocationForm.named("x".repeat(61)),
                new LocationForm(
                        "Name",
                        "12",
                        now.form().address(),
                        "",
                        "",
                        now.form().placeOfService(),
                        now.form().hours()),
                new LocationForm(
                        "Name",
                        "",
                        now.form().address(),
                        "",
                        "Mars/Olympus",
                        now.form().placeOfService(),
                        now.form().hours())))
            assertThatThrownBy(() -> change(now, wrong)).isInstanceOf(Refused.class);
    }

    @Test
    void a_place_has_of_the_practice_what_it_has_not_of_its_own() {
        var first = locations.of(LocationId.FIRST);
        assertThat(first.zone()).isEqualTo(clock.getZone());
        assertThat(first.address().city()).isEqualTo("Seattle");
        assertThat(locations.of(eastside).address().city()).isEqualTo("Bellevue");
        assertThat(locations.of(eastside).npi()).isEqualTo(first.npi());
        assertThat(as(ruth, () -> locations.choices())).hasSizeGreaterThanOrEqualTo(2);
        places.closeAll();
        assertThat(as(ruth, () -> locations.choices()))
                .as("with one open place there is nothing to choose")
                .isEmpty();
    }

    private void refusedToClose(LocationId location, String words) {
        assertThatThrownBy(() -> close(location))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining(words);
    }

    private void close(LocationId location) {
        People.as(people.tomas(), () -> settings.close(location));
    }

    private void change(LocationSettings.Known known, LocationForm form) {
        People.as(people.tomas(), () -> settings.change(eastside, form, known.version()));
    }

    private StrongConfirmation proof() {
        return factors.confirm(people.tomas(), People.PASSWORD, "");
    }

    private Subject manager(LocationId location) {
        return new Subject(ruth.id(), "Ruth Delgado", Set.of(Role.MANAGER), Places.only(location), Places.EVERYWHERE);
    }

    private List<AppointmentId> visits(Subject subject, Places at) {
        return as(subject, () -> schedule.days(day, day, at)).stream()
                .filter(row -> row.state().takesTime())
                .map(AppointmentRow::id)
                .toList();
    }

    private void turn(Subject subject, AppointmentId id, AppointmentState next) {
        People.as(subject, () -> schedule.turn(id, next));
    }

    private Booking booking(ClientId client, Subject therapist, LocationId location, @Nullable UUID in, int hour) {
        return new Booking(client, therapist.id(), location, in, null, at(location, hour), 60, false);
    }

    private Instant at(LocationId location, int hour) {
        return day.atTime(LocalTime.of(hour, 0))
                .atZone(locations.zone(location))
                .toInstant();
    }

    private static <T> T as(Subject subject, Supplier<T> work) {
        return People.get(subject, work);
    }
}
