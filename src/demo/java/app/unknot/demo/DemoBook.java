package app.unknot.demo;

import app.unknot.shared.LocationId;
import app.unknot.accounts.Subject;
import app.unknot.clients.ClientId;
import app.unknot.practice.OfferedService;
import app.unknot.practice.Rooms;
import app.unknot.practice.ServiceCatalogue;
import app.unknot.practice.hours.OpeningHours;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.Booking;
import app.unknot.schedule.Bookings;
import app.unknot.schedule.Schedule;
import app.unknot.schedule.waitlist.SuitableTimes;
import app.unknot.schedule.waitlist.Waitlist;
import app.unknot.schedule.waitlist.WaitlistWish;
import app.unknot.shared.PracticeClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** The demo practice's book: what is over, what is going on today, and what is to come in the next two weeks. */
@Component
class DemoBook {
    private static final String ONLY_THEN = "Comes after work";
    private static final int VISITS = 3;
    private static final int DAYS_APART = 4;
    private static final int WAITING = 1;
    private static final int OF_TODAY = 4;
    private static final LocalTime FIRST = LocalTime.of(9, 0);
    private static final Duration APART = Duration.ofMinutes(75);
    /** An hour is what most people book. */
    private static final List<Integer> LENGTHS = List.of(60, 60, 60, 45, 45, 30);

    private final Bookings bookings;
    private final Schedule schedule;
    private final Waitlist waitlist;
    private final ServiceCatalogue catalogue;
    private final Rooms rooms;
    private final DemoLocations places;
    private final PracticeClock clock;

    DemoBook(
            Bookings bookings,
            Schedule schedule,
            Waitlist waitlist,
            ServiceCatalogue catalogue,
            Rooms rooms,
            DemoLocations places,
            PracticeClock clock) {
        this.bookings = bookings;
        this.schedule = schedule;
        this.waitlist = waitlist;
        this.catalogue = catalogue;
        this.rooms = rooms;
        this.places = places;
        this.clock = clock;
    }

    /** The start of a therapist's session on a day, counted from 0; 75 minutes apart, so that an hour and its turnover fit. */
    Instant at(LocalDate day, int slot) {
        return day.atTime(FIRST).atZone(clock.getZone()).toInstant().plus(APART.multipliedBy(slot));
    }

    /**
     * Books in the first room that is free.
     *
     * @param minutes of a service in the catalogue
     */
    AppointmentId book(ClientId client, Subject therapist, Instant start, int minutes) {
        OfferedService service = catalogue.active().stream()
                .filter(one -> one.minutes() == minutes)
                .findFirst()
                .orElseThrow();
        LocationId where = places.of(therapist.displayName(), clock.dayOf(start));
        Booking somewhere =
                new Booking(client, therapist.id(), where, null, service.id(), start, minutes, true).because(ONLY_THEN);
        return bookings.book(rooms.at(where).stream()
                .map(room -> new Booking(client, therapist.id(), where, room.id(), service.id(), start, minutes, true)
                        .because(ONLY_THEN))
                .filter(wanted -> bookings.objection(wanted).isEmpty())
                .findFirst()
                .orElse(somewhere));
    }

    /**
     * One of four of today: the first now, the others after it. In the evening and at night they are still within the hours in which the
     * practice is open. Who is next sits in the waiting room already.
     */
    void today(ClientId client, Subject therapist, int order) {
        Instant begin = firstOfFour(clock.instant().atZone(clock.getZone()).toLocalTime())
                .atDate(clock.today())
                .atZone(clock.getZone())
                .toInstant();
        AppointmentId id =
                ActingAs.get(therapist, () -> book(client, therapist, begin.plus(APART.multipliedBy(order)), 60));
        if (order == WAITING)
            PracticeClock.at(
                    clock.instant().minus(Duration.ofMinutes(7)),
                    () -> ActingAs.run(therapist, () -> schedule.turn(id, AppointmentState.ARRIVED)));
    }

    /** The quarter of an hour that it is, or the nearest one from which four sessions end before the practice closes. */
    static LocalTime firstOfFour(LocalTime now) {
        LocalTime quarter = now.truncatedTo(ChronoUnit.HOURS).plusMinutes(now.getMinute() / 15 * 15L);
        LocalTime opens = OpeningHours.USUAL.opens();
        LocalTime last = OpeningHours.USUAL.closes().minus(APART.multipliedBy(OF_TODAY));
        return quarter.isBefore(opens) ? opens : quarter.isAfter(last) ? last : quarter;
    }

    /** The client's next appointments, for two of three; a few of them came to nothing. */
    void ahead(int index, ClientId client, Subject therapist, DemoCalendar calendar) {
        if (index % 3 == 2) return;
        // Its own chance, so that the year before does not depend on it.
        RandomGenerator random = new SplittableRandom(index);
        for (int visit = 0; visit < VISITS; visit++) ahead(index, visit, client, therapist, random, calendar);
    }

    private void ahead(
            int index, int visit, ClientId client, Subject therapist, RandomGenerator random, DemoCalendar calendar) {
        LocalDate day = clock.today().plusDays(1 + visit * DAYS_APART + random.nextInt(DAYS_APART));
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) day = day.plusDays(1);
        // Now and then a free hour stays between two clients.
        if (random.nextInt(3) == 0) calendar.free(therapist, day);
        int slot = calendar.free(therapist, day);
        if (slot < 0) return;
        Instant start = at(day, slot);
        int minutes = LENGTHS.get(random.nextInt(LENGTHS.size()));
        ActingAs.run(therapist, () -> {
            AppointmentId id = book(client, therapist, start, minutes);
            if (visit == 0 && index % 30 == 6) schedule.turn(id, AppointmentState.LATE_CANCELLED);
            if (visit == 0 && index % 30 == 7) schedule.turn(id, AppointmentState.CANCELLED);
            if (visit == 1 && index % 8 == 1) schedule.turn(id, AppointmentState.CANCELLED);
            if (visit == VISITS - 1 && index % 3 == 0) waitlist.ask(client, sooner(therapist, minutes, index));
        });
    }

    private static WaitlistWish sooner(Subject therapist, int minutes, int index) {
        boolean picky = index % 2 == 0;
        return new WaitlistWish(
                therapist.id(),
                picky,
                LocationId.FIRST,
                true,
                null,
                minutes,
                picky ? new SuitableTimes(Set.of(), LocalTime.NOON, null, null) : SuitableTimes.ANY,
                picky ? "Works mornings." : "");
    }

    /** Somebody who was booked for the last working day and did not come. */
    void missed(ClientId client, Subject therapist, DemoCalendar calendar) {
        LocalDate day = clock.today().minusDays(clock.today().getDayOfWeek() == DayOfWeek.MONDAY ? 2 : 1);
        int slot = calendar.free(therapist, day);
        if (slot < 0) return;
        Instant start = at(day, slot);
        PracticeClock.at(
                start,
                () -> ActingAs.run(
                        therapist, () -> schedule.turn(book(client, therapist, start, 60), AppointmentState.NO_SHOW)));
    }
}
