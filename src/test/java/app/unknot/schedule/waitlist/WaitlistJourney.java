package app.unknot.schedule.waitlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.clients.ClientId;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.Booking;
import app.unknot.schedule.Bookings;
import app.unknot.schedule.Schedule;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A visit is called off, and its time goes to somebody who asked to come sooner. Runs on each database that the product supports. */
abstract class WaitlistJourney {
    private static final AtomicInteger DAY = new AtomicInteger(1);

    @Autowired
    private Waitlist waitlist;

    @Autowired
    private Bookings bookings;

    @Autowired
    private Schedule schedule;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    @Autowired
    private PracticeClock clock;

    private Subject selma;
    private Subject ruth;
    private int day;

    @BeforeEach
    void takeADayOfItsOwn() {
        selma = people.selma();
        ruth = people.ruth();
        day = DAY.getAndIncrement();
    }

    @Test
    void a_cancelled_time_goes_to_who_asked_and_they_are_off_the_list() {
        ClientId jonas = clients.inCareOf(selma, "Jonas");
        WaitlistId asked = ask(selma, jonas, false, 60);
        AppointmentId open = cancelled(selma, clients.inCareOf(selma, "Priya"));

        Fitting fitting = fitting(ruth, open);
        assertThat(fitting.suited()).extracting(WaitlistRow::id).contains(asked);
        AppointmentId booked = People.get(ruth, () -> waitlist.book(asked, open, false));
        assertThat(People.get(ruth, () -> schedule.open(booked)).startsAt()).isEqualTo(fourOClock());
        assertThat(People.get(ruth, waitlist::waiting))
                .extracting(WaitlistRow::id)
                .doesNotContain(asked);
        assertThat(People.get(ruth, () -> waitlist.fitting(open)))
                .as("the time is taken")
                .isEmpty();
        assertThatThrownBy(() -> People.get(ruth, () -> waitlist.book(asked, open, false)))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("no longer on the waitlist");
    }

    @Test
    void one_open_time_is_given_once() {
        WaitlistId first = ask(selma, clients.inCareOf(selma, "Lena"), false, 60);
        WaitlistId second = ask(selma, clients.inCareOf(selma, "Carl"), false, 60);
        AppointmentId open = cancelled(selma, clients.inCareOf(selma, "Priya"));
        People.get(ruth, () -> waitlist.book(first, open, false));
        assertThatThrownBy(() -> People.get(selma, () -> waitlist.book(second, open, false)))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("booked that time");
        assertThat(People.get(selma, waitlist::waiting))
                .as("who did not get it still waits")
                .extracting(WaitlistRow::id)
                .contains(second);
    }

    @Test
    void whom_it_does_not_suit_is_named_with_the_reason() {
        WaitlistId tooLong = ask(selma, clients.inCareOf(selma, "Mario"), false, 90);
        WaitlistId colleagues = ask(people.maya(), clients.inCareOf(people.maya(), "Rosa"), false, 60);
        WaitlistId anybody = ask(people.maya(), clients.inCareOf(people.maya(), "Katherine"), true, 60);
        AppointmentId open = cancelled(selma, clients.inCareOf(selma, "Priya"));
        Fitting fitting = fitting(ruth, open);
        assertThat(because(fitting, tooLong)).isEqualTo("Needs 90 min, this is 60.");
        assertThat(because(fitting, colleagues)).contains("another therapist");
        assertThat(fitting.suited()).extracting(WaitlistRow::id).contains(anybody);
    }

    @Test
    void who_has_another_visit_then_is_not_proposed() {
        ClientId busy = clients.inCareOf(selma, "Busy");
        WaitlistId asked = ask(selma, busy, true, 60);
        AppointmentId open = cancelled(selma, clients.inCareOf(selma, "Priya"));
        People.get(ruth, () -> bookings.book(booking(busy, people.maya())));
        assertThat(because(fitting(ruth, open), asked)).contains("The client has another appointment");
    }

    @Test
    void a_therapist_sees_and_books_their_own_clients_only() {
        ClientId mayas = clients.inCareOf(people.maya(), "Mayas");
        WaitlistId asked = ask(people.maya(), mayas, true, 60);
        AppointmentId open = cancelled(selma, clients.inCareOf(selma, "Priya"));
        assertThat(People.get(selma, waitlist::waiting))
                .extracting(WaitlistRow::id)
                .doesNotContain(asked);
        assertThatThrownBy(() -> People.get(selma, () -> waitlist.book(asked, open, true)))
                .isInstanceOf(RefusedRequest.class);
        People.as(selma, () -> waitlist.withdraw(asked));
        assertThat(People.get(people.maya(), waitlist::waiting))
                .extracting(WaitlistRow::id)
                .contains(asked);
        assertThatThrownBy(() -> ask(selma, mayas, false, 60)).isInstanceOf(RecordNotFound.class);
        assertThat(People.get(people.maya(), () -> waitlist.fitting(open)))
                .as("a colleague's time")
                .isEmpty();
    }

    @Test
    void who_withdraws_waits_no_longer_and_saying_so_twice_changes_nothing() {
        WaitlistId asked = ask(selma, clients.inCareOf(selma, "Helen"), false, 60);
        People.as(selma, () -> waitlist.withdraw(asked));
        People.as(selma, () -> waitlist.withdraw(asked));
        assertThat(People.get(selma, waitlist::waiting))
                .extracting(WaitlistRow::id)
                .doesNotContain(asked);
    }

    @Test
    void days_hours_and_reason_are_kept_as_they_were_told() {
        SuitableTimes told = new SuitableTimes(
                Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY),
                LocalTime.of(13, 15),
                LocalTime.of(18, 0),
                clock.today().plusDays(9));
        ClientId client = clients.inCareOf(selma, "Tuesdays");
        WaitlistWish wish = wish(selma, true, 45, told);
        WaitlistId id = People.get(selma, () -> waitlist.ask(client, wish));
        assertThat(People.get(selma, waitlist::waiting))
                .filteredOn(row -> row.id().equals(id))
                .singleElement()
                .satisfies(row -> assertThat(row.wish()).isEqualTo(wish));
    }

    @Test
    void a_wish_without_any_hour_is_refused() {
        ClientId client = clients.inCareOf(selma, "Nora");
        SuitableTimes none = new SuitableTimes(Set.of(), LocalTime.of(15, 0), LocalTime.of(14, 0), null);
        assertThatThrownBy(() -> People.get(selma, () -> waitlist.ask(client, wish(selma, false, 60, none))))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("No time lies between");
    }

    private String because(Fitting fitting, WaitlistId id) {
        return fitting.others().stream()
                .filter(other -> other.row().id().equals(id))
                .findFirst()
                .orElseThrow()
                .because();
    }

    private Fitting fitting(Subject subject, AppointmentId open) {
        return People.get(subject, () -> waitlist.fitting(open)).orElseThrow();
    }

    private WaitlistId ask(Subject therapist, ClientId client, boolean anybody, int minutes) {
        return People.get(therapist, () -> waitlist.ask(client, wish(therapist, anybody, minutes, SuitableTimes.ANY)));
    }

    private static WaitlistWish wish(Subject therapist, boolean anybody, int minutes, SuitableTimes times) {
        return new WaitlistWish(
                therapist.id(), anybody, LocationId.FIRST, false, null, minutes, times, "Leaves for a while");
    }

    private AppointmentId cancelled(Subject therapist, ClientId client) {
        AppointmentId id = People.get(therapist, () -> bookings.book(booking(client, therapist)));
        People.as(therapist, () -> schedule.turn(id, AppointmentState.CANCELLED));
        return id;
    }

    private Booking booking(ClientId client, Subject therapist) {
        return new Booking(client, therapist.id(), LocationId.FIRST, null, null, fourOClock(), 60, true);
    }

    private Instant fourOClock() {
        return clock.today()
                .plusDays(day)
                .atTime(LocalTime.of(16, 0))
                .atZone(clock.getZone())
                .toInstant();
    }
}
