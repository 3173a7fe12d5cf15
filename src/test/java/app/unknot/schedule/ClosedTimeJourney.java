package app.unknot.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.clients.ClientId;
import app.unknot.practice.hours.ClosedDay;
import app.unknot.practice.hours.ClosedDays;
import app.unknot.practice.hours.ClosedForm;
import app.unknot.practice.hours.PlaceCalendar;
import app.unknot.schedule.planned.PlanBookings;
import app.unknot.schedule.waitlist.OpenTime;
import app.unknot.schedule.waitlist.Waitlist;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A practice that closes on a day. Runs on each database that the product supports. */
abstract class ClosedTimeJourney {
    private static final AtomicInteger DAY = new AtomicInteger(560);

    @Autowired
    private Bookings bookings;

    @Autowired
    private Schedule schedule;

    @Autowired
    private PlanBookings planned;

    @Autowired
    private Waitlist waitlist;

    @Autowired
    private ClosedDays closedDays;

    @Autowired
    private PlaceCalendar calendar;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    @Autowired
    private PracticeClock clock;

    private final List<UUID> closed = new ArrayList<>();
    private Subject maya;
    private LocalDate day;

    @BeforeEach
    void takeADayOfItsOwn() {
        maya = people.maya();
        day = clock.today().plusDays(DAY.addAndGet(4));
    }

    @AfterEach
    void openAgain() {
        closed.forEach(id -> People.as(people.tomas(), () -> closedDays.remove(id)));
    }

    @Test
    void closed_time_is_asked_once_with_all_else_and_booked_for_a_reason_that_stays() {
        ClientId anna = clients.inCareOf(maya, "Anna");
        close(form(null, LocalTime.of(13, 0), "Floor repair"));
        assertThat(book(anna, 10, false, "")).as("before it closes").isNotNull();
        assertThatThrownBy(() -> book(anna, 14, false, ""))
                .isInstanceOfSatisfying(
                        AskFirst.class, asked -> assertThat(asked.wantsReason()).isTrue())
                .hasMessage("Closed: Floor repair.");
        assertThat(People.get(maya, () -> bookings.objection(booking(anna, 14, false, ""))))
                .contains(new Objection("Closed: Floor repair.", false, true));
        assertThatThrownBy(() -> book(anna, 14, true, "  "))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("Enter why the visit is booked then.");
        AppointmentId booked = book(anna, 14, true, "Cannot come otherwise");
        assertThat(row(booked).outsideReason()).isEqualTo("Cannot come otherwise");
        move(booked, 16, "Even later");
        assertThat(row(booked).outsideReason()).isEqualTo("Even later");
        move(booked, 8, "Not needed");
        assertThat(row(booked).outsideReason()).as("open again").isEmpty();
    }

    @Test
    void a_visit_that_only_changes_the_therapist_keeps_its_reason() {
        ClientId anna = clients.inCareOf(maya, "Anna");
        close(form(null, null, "Memorial Day"));
        AppointmentId booked = book(anna, 10, true, "Leaves for good");
        Subject ruth = people.ruth();
        NewTime colleague = new NewTime(people.selma().id(), LocationId.FIRST, null, at(10), true);
        People.as(ruth, () -> bookings.move(booked, colleague));
        assertThat(People.get(ruth, () -> schedule.open(booked)).outsideReason())
                .isEqualTo("Leaves for good");
    }

    @Test
    void the_next_time_is_proposed_beside_a_closed_day() {
        ClientId anna = clients.inCareOf(maya, "Anna");
        assertThat(nearest(anna)).isEqualTo(day + "T09:00");
        close(form(null, LocalTime.of(9, 30), "Training"));
        assertThat(nearest(anna)).as("what fits before it").isEqualTo(day + "T08:30");
        close(form(null, null, "Memorial Day"));
        assertThat(nearest(anna)).isEqualTo(day.plusDays(1) + "T09:00");
    }

    @Test
    void a_time_that_opened_on_a_closed_day_is_offered_to_nobody() {
        day = clock.today().plusDays(17);
        ClientId anna = clients.inCareOf(maya, "Anna");
        AppointmentId visit = book(anna, 18, true, "");
        People.as(maya, () -> schedule.turn(visit, AppointmentState.CANCELLED));
        assertThat(open()).contains(visit);
        close(form(LocationId.FIRST, LocalTime.of(18, 30), "Staff meeting"));
        assertThat(open()).doesNotContain(visit);
    }

    @Test
    void one_place_closes_without_the_others_and_opens_again() {
        LocationId first = LocationId.FIRST;
        UUID id = close(form(first, null, "Move"));
        assertThat(calendar.day(first, day).isClosed()).isTrue();
        assertThat(calendar.days(first, day.minusDays(1), day.plusDays(1)))
                .extracting(one -> one.isClosed())
                .containsExactly(false, true, false);
        assertThat(People.get(people.tomas(), closedDays::ahead))
                .extracting(ClosedDay::id)
                .contains(id);
        People.as(people.tomas(), () -> closedDays.remove(id));
        People.as(people.tomas(), () -> closedDays.remove(id));
        assertThat(calendar.day(first, day).isClosed()).isFalse();
    }

    @Test
    void what_nobody_can_mean_is_refused_with_what_to_enter() {
        refused(new ClosedForm(null, null, null, null, null, "Repair"), "Choose the day.");
        refused(new ClosedForm(null, day, day.minusDays(1), null, null, "Repair"), "before the first one");
        refused(new ClosedForm(null, day, null, LocalTime.of(13, 0), LocalTime.of(9, 0), "Repair"), "ends before");
        refused(new ClosedForm(null, day, null, LocalTime.of(13, 0), LocalTime.MIDNIGHT, "Repair"), "rest of the day");
        refused(new ClosedForm(null, day, null, null, null, " "), "why it is closed");
        refused(new ClosedForm(null, day, day.plusDays(400), null, null, "Repair"), "longer than a year");
        LocalDate past = clock.today().minusDays(3);
        refused(new ClosedForm(null, past, null, null, null, "Repair"), "are over");
        assertThatThrownBy(() -> People.get(
                        people.tomas(), () -> closedDays.add(form(new LocationId(new UUID(0, 77)), null, "Repair"))))
                .as("a place that is not there")
                .isInstanceOf(RuntimeException.class);
    }

    private void refused(ClosedForm wrong, String words) {
        assertThatThrownBy(() -> People.get(people.tomas(), () -> closedDays.add(wrong)))
                .isInstanceOf(RefusedRequest.class)
                .isNotInstanceOf(RecordNotFound.class)
                .hasMessageContaining(words)
                .hasMessageContaining("Nothing was saved.");
    }

    private ClosedForm form(@Nullable LocationId location, @Nullable LocalTime from, String reason) {
        return new ClosedForm(location, day, null, from, null, reason);
    }

    private UUID close(ClosedForm form) {
        UUID id = People.get(people.tomas(), () -> closedDays.add(form));
        closed.add(id);
        return id;
    }

    private List<AppointmentId> open() {
        return People.get(maya, waitlist::openTimes).stream()
                .map(OpenTime::appointment)
                .toList();
    }

    private String nearest(ClientId client) {
        return People.get(maya, () -> planned.nearest(booking(client, 9, false, "")))
                .map(String::valueOf)
                .orElse("");
    }

    private AppointmentId book(ClientId client, int hour, boolean knowingly, String because) {
        return People.get(maya, () -> bookings.book(booking(client, hour, knowingly, because)));
    }

    private void move(AppointmentId id, int hour, String because) {
        NewTime to = new NewTime(maya.id(), LocationId.FIRST, null, at(hour), true, because);
        People.as(maya, () -> bookings.move(id, to));
    }

    private AppointmentRow row(AppointmentId id) {
        return People.get(maya, () -> schedule.open(id));
    }

    private Booking booking(ClientId client, int hour, boolean knowingly, String because) {
        return new Booking(client, maya.id(), LocationId.FIRST, null, null, at(hour), 60, knowingly, because);
    }

    private Instant at(int hour) {
        return day.atTime(hour, 0).atZone(clock.getZone()).toInstant();
    }
}
