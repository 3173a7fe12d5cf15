package app.unknot.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.clients.ClientId;
import app.unknot.practice.Room;
import app.unknot.practice.Rooms;
import app.unknot.practice.VisitsAhead.Visit;
import app.unknot.practice.hours.ClosedDays;
import app.unknot.practice.hours.ClosedForm;
import app.unknot.practice.hours.HolidayDay;
import app.unknot.practice.hours.HolidayDay.Decision;
import app.unknot.practice.hours.Holidays;
import app.unknot.practice.hours.PlaceCalendar;
import app.unknot.practice.hours.RoomClosure;
import app.unknot.practice.hours.RoomSettings;
import app.unknot.schedule.planned.PlanBookings;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rooms that are renamed, retired and under repair, and holidays. Runs on each database that the product supports. */
abstract class RoomsAndHolidaysJourney {
    private static final AtomicInteger NUMBER = new AtomicInteger(660);

    @Autowired
    private Bookings bookings;

    @Autowired
    private Schedule schedule;

    @Autowired
    private PlanBookings planned;

    @Autowired
    private Rooms rooms;

    @Autowired
    private RoomSettings settings;

    @Autowired
    private ClosedDays closedDays;

    @Autowired
    private Holidays holidays;

    @Autowired
    private PlaceCalendar calendar;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    @Autowired
    private PracticeClock clock;

    private Subject maya;
    private Subject tomas;
    private ClientId anna;
    private LocalDate day;
    private UUID room;

    @BeforeEach
    void addARoom() {
        maya = people.maya();
        tomas = people.tomas();
        anna = clients.inCareOf(maya, "Anna");
        int number = NUMBER.addAndGet(2);
        day = clock.today().plusDays(number);
        room = People.get(tomas, () -> rooms.add(LocationId.FIRST, "Cedar " + number))
                .id();
    }

    @Test
    void a_room_has_its_new_name_on_what_has_happened_there() {
        String other = "Maple " + day;
        People.as(tomas, () -> settings.rename(room, " " + other + " "));
        assertThat(room().name()).isEqualTo(other);
        UUID second = People.get(tomas, () -> rooms.add(LocationId.FIRST, "Oak " + day))
                .id();
        assertThatThrownBy(() -> People.as(tomas, () -> settings.rename(second, other)))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("already has a room with that name");
        assertThatThrownBy(() -> People.as(tomas, () -> settings.rename(second, " ")))
                .hasMessageContaining("needs a name");
    }

    @Test
    void a_room_with_visits_ahead_is_not_retired_and_a_retired_one_is_not_booked() {
        AppointmentId visit = book(10);
        assertThatThrownBy(() -> People.as(tomas, () -> settings.retire(room)))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("Visits booked in this room from now on: 1");
        assertThat(People.get(tomas, () -> settings.visits(room)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.words())
                            .contains("10:00 AM, with Maya Okafor")
                            .doesNotContain("Anna");
                    assertThat(one.address()).isEqualTo("schedule?day=" + day);
                });
        People.as(maya, () -> schedule.turn(visit, AppointmentState.CANCELLED));
        People.as(tomas, () -> settings.retire(room));
        assertThat(rooms.at(LocationId.FIRST)).extracting(Room::id).doesNotContain(room);
        assertThat(room().isInUse()).as("its name stays").isFalse();
        assertThatThrownBy(() -> book(12)).isInstanceOf(RefusedRequest.class).hasMessageContaining("is no longer used");
        People.as(tomas, () -> settings.useAgain(room));
        assertThat(book(12)).isNotNull();
    }

    @Test
    void a_room_under_repair_says_which_visits_are_in_the_way_and_is_not_booked() {
        AppointmentId visit = book(14);
        ClosedForm afternoon = new ClosedForm(null, day, day.plusDays(1), LocalTime.of(13, 0), null, "New floor");
        assertThat(People.get(tomas, () -> settings.visits(room, afternoon))).hasSize(1);
        ClosedForm evening = new ClosedForm(null, day, null, LocalTime.of(15, 0), null, "New floor");
        assertThat(People.get(tomas, () -> settings.visits(room, evening)))
                .as("the visit is over by then")
                .isEmpty();
        UUID closure = People.get(tomas, () -> settings.close(room, afternoon));
        assertThat(People.get(tomas, () -> settings.closures(LocationId.FIRST)))
                .extracting(RoomClosure::id)
                .contains(closure);
        assertThatThrownBy(() -> book(16))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("is closed then: New floor. Choose another room");
        assertThat(book(9)).as("in the morning").isNotNull();
        assertThat(People.get(maya, () -> schedule.open(visit)).room())
                .as("what is booked stays")
                .isEqualTo(room);
        assertThat(People.get(maya, () -> planned.nearest(booking(16))).map(String::valueOf))
                .contains(day + "T12:00");
        People.as(tomas, () -> settings.open(closure));
        assertThat(book(16)).isNotNull();
    }

    @Test
    void what_is_booked_on_days_that_are_to_be_closed_is_counted_without_names() {
        book(10);
        ClosedForm whole = new ClosedForm(null, day, null, null, null, "");
        assertThat(People.get(tomas, () -> closedDays.visits(whole)))
                .extracting(Visit::words)
                .singleElement()
                .asString()
                .doesNotContain("Anna");
        ClosedForm morning = new ClosedForm(null, day, null, null, LocalTime.of(10, 0), "");
        assertThat(People.get(tomas, () -> closedDays.visits(morning))).isEmpty();
        ClosedForm wrong = new ClosedForm(null, day, day.minusDays(1), null, null, "");
        assertThat(People.get(tomas, () -> closedDays.visits(wrong))).isEmpty();
    }

    @Test
    void a_holiday_closes_the_practice_once_somebody_has_decided_it() {
        HolidayDay next = People.get(tomas, holidays::ahead).getLast();
        assertThat(next.decision()).isEqualTo(Decision.PROPOSED);
        assertThat(isClosed(next)).as("only proposed").isFalse();
        decide(next, true);
        assertThat(isClosed(next)).isTrue();
        assertThat(calendar.day(LocationId.FIRST, next.day())
                        .closed()
                        .getFirst()
                        .closed())
                .isEqualTo("Closed: " + next.name());
        decide(next, false);
        assertThat(isClosed(next)).isFalse();
        assertThat(People.get(tomas, holidays::ahead)).contains(new HolidayDay(next.day(), next.name(), Decision.OPEN));
        assertThatThrownBy(() -> People.as(
                        tomas, () -> holidays.decide(Map.of(clock.today().plusYears(3), true))))
                .as("no holiday")
                .isInstanceOf(RecordNotFound.class);
    }

    private void decide(HolidayDay holiday, boolean closed) {
        People.as(tomas, () -> holidays.decide(Map.of(holiday.day(), closed)));
    }

    private boolean isClosed(HolidayDay holiday) {
        return calendar.day(LocationId.FIRST, holiday.day()).isClosed();
    }

    private Room room() {
        return rooms.all().stream()
                .filter(one -> one.id().equals(room))
                .findFirst()
                .orElseThrow();
    }

    private AppointmentId book(int hour) {
        return People.get(maya, () -> bookings.book(booking(hour)));
    }

    private Booking booking(int hour) {
        return new Booking(anna, maya.id(), LocationId.FIRST, room, null, at(hour), 60, false);
    }

    private Instant at(int hour) {
        return day.atTime(hour, 0).atZone(clock.getZone()).toInstant();
    }
}
