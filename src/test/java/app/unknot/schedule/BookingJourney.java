package app.unknot.schedule;

import static app.unknot.schedule.AppointmentState.ARRIVED;
import static app.unknot.schedule.AppointmentState.NO_SHOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Relation;
import app.unknot.charting.SessionBuilder;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.practice.OfferedService;
import app.unknot.practice.Rooms;
import app.unknot.practice.ServiceCatalogue;
import app.unknot.schedule.planned.BookedSession;
import app.unknot.schedule.planned.PlanBookings;
import app.unknot.schedule.planned.ProposedSession;
import app.unknot.screening.Finding;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.clearances.ClearanceKeeping;
import app.unknot.screening.holds.Holds;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.Answers;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.SampleClearance;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Booking, moving and calling off. Runs on each database that the product supports. */
abstract class BookingJourney {
    private static final int FAR_AHEAD = 400;
    private static final AtomicInteger DAY = new AtomicInteger(10);

    @Autowired
    private Bookings bookings;

    @Autowired
    private ClearanceKeeping keeping;

    @Autowired
    private PlanBookings planBookings;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ScreeningService screening;

    @Autowired
    private Holds holds;

    @Autowired
    private Schedule schedule;

    @Autowired
    private ServiceCatalogue catalogue;

    @Autowired
    private Rooms rooms;

    @Autowired
    private CareTeam careTeam;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Subject maya;
    private Subject ruth;
    private int day;

    @BeforeEach
    void takeADayOfItsOwn() {
        maya = people.maya();
        ruth = people.ruth();
        day = DAY.getAndIncrement();
    }

    @Test
    void a_therapist_is_booked_once_however_many_ask_in_the_same_moment() throws Exception {
        List<ClientId> eight = new ArrayList<>();
        for (int i = 0; i < 8; i++) eight.add(clients.inCareOf(maya, "Rush" + i));
        List<String> answers = atOnce(eight.stream()
                .map(client -> booking(client, maya, null, at(10, 5 * eight.indexOf(client))))
                .toList());
        assertThat(answers)
                .filteredOn(String::isEmpty)
                .as("bookings that went through")
                .hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !answer.isEmpty())
                .allMatch(answer -> answer.contains("Nothing was booked") || answer.contains("Reload and try again"));
        assertThat(jdbc.sql("select count(*) from appointment where starts_at >= ? and starts_at < ?")
                        .params(at(10, 0).atOffset(ZoneOffset.UTC), at(11, 0).atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single())
                .as("appointments left in the book")
                .isEqualTo(1);
    }

    @Test
    void a_room_is_booked_once_when_two_therapists_want_it_in_the_same_moment() throws Exception {
        UUID room = room("Quiet room " + day);
        ClientId mayas = clients.inCareOf(maya, "Anna");
        ClientId selmas = clients.inCareOf(people.selma(), "Bertil");
        List<String> answers =
                atOnce(List.of(booking(mayas, maya, room, at(9, 0)), booking(selmas, people.selma(), room, at(9, 30))));
        assertThat(answers).filteredOn(String::isEmpty).hasSize(1);
    }

    @Test
    void two_appointments_that_swap_places_at_once_never_end_in_the_same_slot() throws Exception {
        ClientId anna = clients.inCareOf(maya, "Anna");
        ClientId bo = clients.inCareOf(maya, "Bo");
        AppointmentId first = as(maya, () -> bookings.book(booking(anna, maya, null, at(9, 0))));
        AppointmentId second = as(maya, () -> bookings.book(booking(bo, maya, null, at(11, 0))));
        List<Callable<String>> moves =
                List.of(() -> answer(() -> move(first, at(11, 0))), () -> answer(() -> move(second, at(9, 0))));
        run(moves);
        assertThat(as(maya, () -> schedule.open(first)).startsAt())
                .isNotEqualTo(as(maya, () -> schedule.open(second)).startsAt());
    }

    @Test
    void the_turnover_belongs_to_therapist_and_room_and_not_to_the_client() {
        OfferedService hour = hour();
        UUID room = room("Linen room " + day);
        ClientId anna = clients.inCareOf(maya, "Anna");
        ClientId bo = clients.inCareOf(people.selma(), "Bo");
        AppointmentId id = as(maya, () -> bookings.book(service(anna, maya, room, hour, at(9, 0))));
        assertThat(as(maya, () -> schedule.open(id)).turnoverMinutes()).isEqualTo(hour.turnoverMinutes());
        assertRefused(maya, booking(clients.inCareOf(maya, "Carl"), maya, null, at(10, 10)), "Maya Okafor has another");
        assertRefused(people.selma(), booking(bo, people.selma(), room, at(10, 10)), "Linen room " + day + " is taken");
        as(ruth, () -> bookings.book(booking(anna, people.selma(), null, at(10, 0))));
        as(maya, () -> bookings.book(booking(clients.inCareOf(maya, "Dora"), maya, room, at(10, 15))));
    }

    @Test
    void a_client_is_in_one_place_at_a_time() {
        ClientId anna = clients.inCareOf(maya, "Anna");
        as(maya, () -> bookings.book(booking(anna, maya, null, at(9, 0))));
        assertRefused(ruth, booking(anna, people.selma(), null, at(9, 30)), "The client has another appointment");
    }

    @Test
    void a_cancelled_appointment_frees_its_time_and_a_no_show_does_not() {
        ClientId anna = clients.inCareOf(maya, "Anna");
        AppointmentId cancelled = as(maya, () -> bookings.book(booking(anna, maya, null, at(9, 0))));
        turn(maya, cancelled, AppointmentState.CANCELLED);
        AppointmentId again = as(maya, () -> bookings.book(booking(anna, maya, null, at(9, 0))));
        PracticeClock.at(at(9, 0), () -> turn(maya, again, AppointmentState.NO_SHOW));
        assertRefused(maya, booking(anna, maya, null, at(9, 0)), "another appointment");
        assertThatThrownBy(() -> turn(maya, cancelled, AppointmentState.ARRIVED))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("Canceled");
    }

    @Test
    void a_moved_appointment_frees_where_it_was_and_stays_where_it_is_when_the_new_time_is_taken() {
        ClientId anna = clients.inCareOf(maya, "Anna");
        ClientId bo = clients.inCareOf(maya, "Bo");
        AppointmentId annas = as(maya, () -> bookings.book(booking(anna, maya, null, at(9, 0))));
        as(maya, () -> move(annas, at(9, 30)));
        as(maya, () -> bookings.book(booking(bo, maya, null, at(10, 30))));
        assertThatThrownBy(() -> as(maya, () -> move(annas, at(10, 0))))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("Maya Okafor has another appointment");
        assertThat(as(maya, () -> schedule.open(annas)).startsAt()).isEqualTo(at(9, 30));
    }

    @Test
    void arriving_starting_and_ending_are_kept_with_their_times() {
        ClientId anna = clients.inCareOf(maya, "Anna");
        AppointmentId id = as(maya, () -> bookings.book(booking(anna, maya, null, at(9, 0))));
        PracticeClock.at(at(8, 55), () -> turn(ruth, id, AppointmentState.ARRIVED));
        assertThatThrownBy(() -> turn(ruth, id, AppointmentState.STARTED))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("Only the treating therapist");
        PracticeClock.at(at(9, 5), () -> turn(maya, id, AppointmentState.STARTED));
        PracticeClock.at(at(10, 0), () -> turn(maya, id, AppointmentState.DONE));
        PracticeClock.at(at(10, 5), () -> turn(maya, id, AppointmentState.DONE));
        AppointmentRow row = as(maya, () -> schedule.open(id));
        assertThat(row.arrivedAt()).isEqualTo(at(8, 55));
        assertThat(row.startedAt()).isEqualTo(at(9, 5));
        assertThat(row.endedAt()).as("said twice").isEqualTo(at(10, 0));
    }

    @Test
    void nobody_is_missing_or_here_before_that_can_be() {
        ClientId anna = clients.inCareOf(maya, "Anna");
        AppointmentId id = as(maya, () -> bookings.book(booking(anna, maya, null, at(9, 0))));
        for (AppointmentState state : List.of(NO_SHOW, ARRIVED))
            assertThatThrownBy(() -> turn(maya, id, state))
                    .as("%s", state)
                    .isInstanceOf(RefusedRequest.class)
                    .hasMessageContaining("You can mark this visit as");
        PracticeClock.at(
                at(8, 55),
                () -> assertThatThrownBy(() -> turn(maya, id, NO_SHOW)).hasMessageContaining("9:00"));
        assertThat(as(maya, () -> schedule.open(id)).state()).isEqualTo(AppointmentState.BOOKED);
        PracticeClock.at(at(9, 20), () -> turn(maya, id, NO_SHOW));
        assertThat(as(maya, () -> schedule.open(id)).state()).isEqualTo(NO_SHOW);
    }

    @Test
    void what_is_unusual_is_asked_first_and_booked_when_it_is_wanted() {
        ClientId anna = clients.inCareOf(maya, "Anna");
        Booking early = booking(anna, maya, null, at(6, 0));
        assertThatThrownBy(() -> as(maya, () -> bookings.book(early)))
                .isInstanceOf(AskFirst.class)
                .hasMessageContaining("8:00 AM to 7:00 PM");
        as(
                maya,
                () -> bookings.book(new Booking(anna, maya.id(), LocationId.FIRST, null, null, at(6, 0), 60, true)
                        .because("The only hour after her shift")));
    }

    @Test
    void a_therapist_books_own_time_for_own_clients_only() {
        ClientId selmas = clients.inCareOf(people.selma(), "Sten");
        ClientId mayas = clients.inCareOf(maya, "Mika");
        assertRefused(maya, booking(mayas, people.selma(), null, at(9, 0)), "You can book your own time");
        assertThatThrownBy(() -> as(maya, () -> bookings.book(booking(selmas, maya, null, at(9, 0)))))
                .isInstanceOf(RecordNotFound.class);
        AppointmentId id = as(people.selma(), () -> bookings.book(booking(selmas, people.selma(), null, at(9, 0))));
        assertThatThrownBy(() -> turn(maya, id, AppointmentState.CANCELLED)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> as(maya, () -> move(id, at(12, 0)))).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void a_managers_booking_puts_the_therapist_on_the_clients_care_team() {
        ClientId sten = clients.inCareOf(people.selma(), "Sten");
        as(ruth, () -> bookings.book(booking(sten, maya, null, at(9, 0))));
        assertThat(as(maya, () -> careTeam.relationTo(sten))).isEqualTo(Relation.ASSIGNED);
    }

    @Test
    void a_plans_sessions_are_proposed_around_the_book_and_booked_one_by_one() {
        ClientId pia = beans.createBean(SessionBuilder.class).inPlan(maya, "Pia");
        ClientId other = clients.inCareOf(maya, "Otto");
        day = FAR_AHEAD;
        Booking first = booking(pia, maya, null, at(9, 0));
        as(maya, () -> bookings.book(booking(other, maya, null, inWeeks(1))));
        List<ProposedSession> proposed = as(maya, () -> planBookings.propose(first));
        assertThat(proposed).as("10 weekly, 2 every other week, 2 monthly").hasSize(14);
        assertThat(proposed).extracting(ProposedSession::isMoved).containsSequence(false, true, false);
        assertThat(proposed.get(1).proposed()).asString().endsWith("T10:00");

        as(maya, () -> bookings.book(booking(other, maya, null, inWeeks(2))));
        List<LocalDateTime> starts =
                proposed.stream().map(ProposedSession::proposed).toList();
        List<BookedSession> results = as(maya, () -> planBookings.bookAll(first, starts));
        assertThat(results).filteredOn(BookedSession::isBooked).hasSize(13);
        assertThat(results.get(2).refusal()).contains("Maya Okafor has another appointment");
        assertThat(as(maya, () -> planBookings.propose(first)))
                .as("what is booked is not proposed again")
                .extracting(ProposedSession::number)
                .containsExactly(14);
    }

    @Test
    void a_hold_keeps_back_who_is_booked_or_here_and_lets_nobody_book() {
        ClientId helen = beans.createBean(SessionBuilder.class).inPlan(maya, "Helen");
        AppointmentId booked = as(maya, () -> bookings.book(booking(helen, maya, null, at(9, 0))));
        AppointmentId here = as(maya, () -> bookings.book(booking(helen, maya, null, at(11, 0))));
        PracticeClock.at(at(10, 55), () -> turn(maya, here, AppointmentState.ARRIVED));
        as(maya, () -> screening.recordRescreen(helen, Answers.visit(screening, "E05")));
        assertThat(as(maya, () -> schedule.open(booked)).state()).isEqualTo(AppointmentState.HOLD);
        assertThat(as(maya, () -> schedule.open(here)).state()).isEqualTo(AppointmentState.HOLD);
        assertRefused(maya, booking(helen, maya, null, at(14, 0)), "on hold after the safety questions");
        assertThatThrownBy(() -> turn(maya, booked, AppointmentState.BOOKED))
                .as("nobody turns it back by hand")
                .isInstanceOf(RefusedRequest.class);
        var hold = as(ruth, () -> holds.of(helen)).orElseThrow();
        var paper = SampleClearance.verified(keeping, maya, helen, clock.today(), Finding.HOLD);
        People.as(ruth, () -> holds.lift(hold.id(), paper, "No fever any more"));
        assertThat(as(maya, () -> schedule.open(booked)).state()).isEqualTo(AppointmentState.BOOKED);
    }

    @Test
    void nobody_proposes_sessions_for_a_client_of_a_colleague() {
        ClientId selmas = beans.createBean(SessionBuilder.class).inPlan(people.selma(), "Sanna");
        assertThatThrownBy(() -> as(maya, () -> planBookings.propose(booking(selmas, maya, null, at(9, 0)))))
                .isInstanceOf(RecordNotFound.class);
    }

    private Instant inWeeks(int weeks) {
        return at(9, 0).atZone(clock.getZone()).plusWeeks(weeks).toInstant();
    }

    private void assertRefused(Subject subject, Booking booking, String sentence) {
        assertThatThrownBy(() -> as(subject, () -> bookings.book(booking)))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining(sentence);
    }

    private List<String> atOnce(List<Booking> wanted) throws InterruptedException, ExecutionException {
        return run(wanted.stream()
                .<Callable<String>>map(booking -> () -> answer(() -> as(ruth, () -> bookings.book(booking))))
                .toList());
    }

    private static List<String> run(List<Callable<String>> calls) throws InterruptedException, ExecutionException {
        List<String> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            for (Future<String> call : threads.invokeAll(calls)) answers.add(call.get());
        }
        return answers;
    }

    /** Empty when it went through, else the refusal's sentence; anything else than a refusal is thrown. */
    private static String answer(Runnable change) {
        try {
            change.run();
            return "";
        } catch (RefusedRequest refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private boolean move(AppointmentId id, Instant start) {
        return as(maya, () -> {
            bookings.move(id, new NewTime(maya.id(), LocationId.FIRST, null, start, false));
            return true;
        });
    }

    private void turn(Subject subject, AppointmentId id, AppointmentState next) {
        People.as(subject, () -> schedule.turn(id, next));
    }

    private static Booking booking(ClientId client, Subject therapist, @Nullable UUID room, Instant start) {
        return new Booking(client, therapist.id(), LocationId.FIRST, room, null, start, 60, false);
    }

    private static Booking service(
            ClientId client, Subject therapist, UUID room, OfferedService service, Instant start) {
        return new Booking(
                client, therapist.id(), LocationId.FIRST, room, service.id(), start, service.minutes(), false);
    }

    private OfferedService hour() {
        return catalogue.active().stream()
                .filter(service -> service.minutes() == 60)
                .findFirst()
                .orElseThrow();
    }

    private UUID room(String name) {
        return as(people.tomas(), () -> rooms.add(LocationId.FIRST, name)).id();
    }

    private Instant at(int hour, int minute) {
        return clock.today()
                .plusDays(day)
                .atTime(LocalTime.of(hour, minute))
                .atZone(clock.getZone())
                .toInstant();
    }

    private static <T> T as(Subject subject, Supplier<T> work) {
        return People.get(subject, work);
    }
}
