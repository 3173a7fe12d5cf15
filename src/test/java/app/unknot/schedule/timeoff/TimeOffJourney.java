package app.unknot.schedule.timeoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.notices.PersonalNotices;
import app.unknot.clients.ClientId;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.AskFirst;
import app.unknot.schedule.Booking;
import app.unknot.schedule.Bookings;
import app.unknot.schedule.Schedule;
import app.unknot.schedule.availability.DayTimes;
import app.unknot.schedule.availability.TimeOffForm;
import app.unknot.schedule.availability.TimeOffId;
import app.unknot.schedule.availability.TimeOffKind;
import app.unknot.schedule.availability.TimeOffRow;
import app.unknot.schedule.availability.TimeOffState;
import app.unknot.schedule.handover.HandOvers;
import app.unknot.schedule.handover.Way;
import app.unknot.schedule.planned.PlanBookings;
import app.unknot.schedule.waitlist.OpenTime;
import app.unknot.schedule.waitlist.Waitlist;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A therapist asks for a day off, on which four visits are booked. Runs on each database that the product supports. */
abstract class TimeOffJourney {
    @Autowired
    private TimeOffs timeOffs;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private Bookings bookings;

    @Autowired
    private PlanBookings planned;

    @Autowired
    private Waitlist waitlist;

    @Autowired
    private Schedule schedule;

    @Autowired
    private PersonalNotices notices;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    @Autowired
    private PracticeClock clock;

    private Subject lena;
    private Subject theo;
    private Subject ruth;
    private LocalDate off;

    @BeforeEach
    void two_therapists_of_whom_no_other_test_knows() {
        lena = therapist("Lena");
        theo = therapist("Theo");
        ruth = people.ruth();
        off = clock.today().with(TemporalAdjusters.next(DayOfWeek.THURSDAY));
    }

    @Test
    void a_day_off_moves_four_visits() {
        List<AppointmentId> four = fourVisits();
        TimeOffId asked = ask(wholeDay());
        assertThat(mine(asked).state()).isEqualTo(TimeOffState.REQUESTED);
        assertThat(People.get(lena, timeOffs::mine))
                .extracting(TimeOffs.Mine::visits)
                .containsExactly(4);
        TimeOffCase known = open(asked);
        assertThat(known.visits().visits())
                .extracting(visit -> visit.row().id())
                .containsExactlyElementsOf(four);
        List<Way> ways = new ArrayList<>(known.next().subList(0, 2));
        ways.addAll(toTheo(known).subList(2, 4));
        approve(known, ways);

        assertThat(mine(asked).state()).isEqualTo(TimeOffState.APPROVED);
        AppointmentRow first = row(four.get(0));
        assertThat(first.therapist()).isEqualTo(lena.id());
        assertThat(first.startsAt()).as("the next day, at the same hour").isEqualTo(at(off.plusDays(1), 9));
        assertThat(row(four.get(2)).therapist()).isEqualTo(theo.id());
        assertThat(row(four.get(2)).startsAt()).isEqualTo(at(off, 13));
        assertThat(open(asked).visits().visits()).isEmpty();
    }

    @Test
    void who_did_not_decide_hears_of_it() {
        TimeOffId asked = ask(wholeDay());
        String day = PracticeFormats.day(off);
        assertThat(told(ruth)).contains(lena.displayName() + " requests time off: " + day + ".");
        approve(open(asked), List.of());
        assertThat(told(lena)).containsExactly(ruth.displayName() + " approved your time off: " + day + ".");
        People.as(ruth, () -> timeOffs.cancel(open(asked).row()));
        assertThat(told(lena)).containsExactly(ruth.displayName() + " canceled your time off: " + day + ".");
        TimeOffId again = ask(wholeDay());
        People.as(ruth, () -> timeOffs.decline(open(again).row(), "We are two that week."));
        assertThat(told(lena))
                .containsExactly(
                        ruth.displayName() + " declined your time off: " + day + ". They say: We are two that week.");
    }

    /** The sentences that waited above this person's pages; they are shown a few at a time, until the person has seen them. */
    private List<String> told(Subject reader) {
        return People.get(reader, () -> {
            List<String> told = new ArrayList<>();
            for (List<PersonalNotices.Notice> some = notices.open(); !some.isEmpty(); some = notices.open())
                for (PersonalNotices.Notice one : some) {
                    told.add(one.words());
                    notices.seen(one.id());
                }
            return told;
        });
    }

    @Test
    void the_next_times_are_in_nobodys_way() {
        fourVisits();
        book(lena, at(off.plusDays(1), 9));
        TimeOffCase known = open(ask(wholeDay()));
        assertThat(known.next()).extracting(Way::isOpen).containsOnly(true);
        assertThat(known.next().getFirst().to().startsAt()).isEqualTo(at(off.plusDays(1), 10));
        approve(known, known.next());
        assertThat(open(known.row().id()).visits().visits()).isEmpty();
    }

    @Test
    void what_is_left_knowingly_stays_and_is_still_listed() {
        List<AppointmentId> four = fourVisits();
        TimeOffCase known = open(ask(wholeDay()));
        approve(known, known.next().subList(0, 3));
        TimeOffCase later = open(known.row().id());
        assertThat(later.visits().visits())
                .extracting(visit -> visit.row().id())
                .containsExactly(four.getLast());
        People.as(ruth, () -> timeOffs.move(later, later.next()));
        assertThat(open(known.row().id()).visits().visits()).isEmpty();
    }

    @Test
    void nothing_is_approved_or_moved_when_something_was_booked_in_between() {
        List<AppointmentId> four = fourVisits();
        TimeOffCase known = open(ask(wholeDay()));
        book(lena, at(off, 17));
        assertThatThrownBy(() -> approve(known, known.next()))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("Nothing was moved");
        assertThat(mine(known.row().id()).state()).isEqualTo(TimeOffState.REQUESTED);
        for (AppointmentId id : four) assertThat(row(id).startsAt()).isBefore(at(off, 17));
        approve(open(known.row().id()), List.of());
    }

    @Test
    void who_books_while_it_is_approved_is_asked_or_is_on_the_list() throws Exception {
        for (int round = 0; round < 4; round++) {
            LocalDate day = off.plusWeeks(round);
            TimeOffCase known = open(ask(new DayTimes(day, day, null, null)));
            Booking wanted = booking(clients.inCareOf(lena, "Rush"), lena, at(day, 12), false);
            List<String> answers = new ArrayList<>();
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                List<Callable<String>> both = List.of(
                        () -> answer(() -> approve(known, List.of())),
                        () -> answer(() -> People.get(ruth, () -> bookings.book(wanted))));
                for (Future<String> call : threads.invokeAll(both)) answers.add(call.get());
            }
            assertThat(answers)
                    .as("one of them only")
                    .filteredOn(String::isEmpty)
                    .hasSize(1);
        }
    }

    @Test
    void booking_into_it_is_asked_first_and_nothing_proposes_it() {
        AppointmentId canceled = book(lena, at(off, 9));
        People.as(ruth, () -> schedule.turn(canceled, AppointmentState.CANCELLED));
        assertThat(openTimes()).contains(canceled);
        approve(open(ask(wholeDay())), List.of());
        assertThat(openTimes()).doesNotContain(canceled);
        ClientId client = clients.inCareOf(lena, "Mika");
        assertThatThrownBy(() -> People.get(lena, () -> bookings.book(booking(client, lena, at(off, 9), false))))
                .isInstanceOf(AskFirst.class)
                .hasMessageContaining("Lena Zorzi is not available then: Time off");
        assertThat(People.get(lena, () -> planned.nearest(booking(client, lena, at(off, 9), false))))
                .hasValueSatisfying(start -> assertThat(start.toLocalDate()).isNotEqualTo(off));
        People.get(lena, () -> bookings.book(booking(client, lena, at(off, 9), true)));
    }

    @Test
    void an_afternoon_leaves_the_morning() {
        List<AppointmentId> four = fourVisits();
        TimeOffCase known = open(ask(new DayTimes(off, off, LocalTime.of(12, 0), LocalTime.of(18, 0))));
        assertThat(known.visits().visits())
                .extracting(visit -> visit.row().id())
                .containsExactly(four.get(2), four.get(3));
    }

    @Test
    void what_is_declined_or_taken_back_closes_nothing() {
        TimeOffId declined = ask(wholeDay());
        People.as(ruth, () -> timeOffs.decline(open(declined).row(), "We are two that week."));
        assertThat(mine(declined).answer()).isEqualTo("We are two that week.");
        TimeOffId takenBack = ask(wholeDay());
        TimeOffCase known = open(takenBack);
        People.as(lena, () -> timeOffs.takeBack(mine(takenBack)));
        assertThatThrownBy(() -> approve(known, List.of()))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("Someone has changed this");
        book(lena, at(off, 9));
    }

    @Test
    void two_decisions_at_once_are_one() {
        TimeOffCase known = open(ask(wholeDay()));
        approve(known, List.of());
        assertThatThrownBy(() -> People.as(ruth, () -> timeOffs.decline(known.row(), "")))
                .isInstanceOf(RefusedRequest.class);
        People.as(ruth, () -> timeOffs.cancel(open(known.row().id()).row()));
        book(lena, at(off, 9));
    }

    @Test
    void the_same_days_are_not_asked_for_twice() {
        ask(wholeDay());
        assertThatThrownBy(() -> ask(new DayTimes(off.minusDays(1), off, null, null)))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("requested or approved already");
    }

    @Test
    void a_colleagues_request_is_not_there() {
        TimeOffId lenas = ask(wholeDay());
        TimeOffRow known = mine(lenas);
        assertThat(People.get(theo, timeOffs::mine)).isEmpty();
        assertThatThrownBy(() -> People.as(theo, () -> timeOffs.takeBack(known)))
                .isInstanceOf(RecordNotFound.class);
    }

    private List<AppointmentId> fourVisits() {
        return List.of(
                book(lena, at(off, 9)), book(lena, at(off, 11)), book(lena, at(off, 13)), book(lena, at(off, 15)));
    }

    private DayTimes wholeDay() {
        return new DayTimes(off, off, null, null);
    }

    private TimeOffId ask(DayTimes times) {
        return People.get(lena, () -> timeOffs.ask(new TimeOffForm(TimeOffKind.TIME_OFF, times, "A wedding")));
    }

    private TimeOffRow mine(TimeOffId id) {
        return People.get(lena, timeOffs::mine).stream()
                .map(TimeOffs.Mine::row)
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private TimeOffCase open(TimeOffId id) {
        return People.get(ruth, () -> timeOffs.open(id));
    }

    private void approve(TimeOffCase known, List<Way> ways) {
        People.as(ruth, () -> timeOffs.approve(known, ways));
    }

    private List<Way> toTheo(TimeOffCase known) {
        return People.get(ruth, () -> handOvers.ways(known.visits(), theo.id()));
    }

    private List<AppointmentId> openTimes() {
        return People.get(ruth, waitlist::openTimes).stream()
                .map(OpenTime::appointment)
                .toList();
    }

    private static String answer(Runnable change) {
        try {
            change.run();
            return "";
        } catch (RefusedRequest | AskFirst refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private AppointmentId book(Subject with, Instant start) {
        ClientId client = clients.inCareOf(with, "Visit");
        return People.get(ruth, () -> bookings.book(booking(client, with, start, true)));
    }

    private static Booking booking(ClientId client, Subject with, Instant start, boolean knowingly) {
        return new Booking(client, with.id(), LocationId.FIRST, null, null, start, 60, knowingly, "They asked");
    }

    private AppointmentRow row(AppointmentId id) {
        return People.get(ruth, () -> schedule.open(id));
    }

    private Subject therapist(String name) {
        return new Subject(people.newcomer(name), name + " Zorzi", Set.of(Role.THERAPIST));
    }

    private Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(clock.getZone()).toInstant();
    }
}
