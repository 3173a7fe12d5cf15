package app.unknot.schedule.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.UserId;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.leaving.BookedAhead;
import app.unknot.accounts.requests.TeamDesk;
import app.unknot.audit.chain.AuditEntry;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.Booking;
import app.unknot.schedule.Bookings;
import app.unknot.schedule.Schedule;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import java.time.Instant;
import java.time.LocalTime;
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

/** A therapist leaves, and the visits ahead go to colleagues: together, or not at all. Runs on each database that the product supports. */
abstract class HandOverJourney {
    private static final int DAY = 6;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private BookedAhead booked;

    @Autowired
    private TeamDesk team;

    @Autowired
    private Bookings bookings;

    @Autowired
    private Schedule schedule;

    @Autowired
    private CareTeam careTeam;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    @Autowired
    private LogEntries written;

    @Autowired
    private PracticeClock clock;

    private Subject lena;
    private Subject theo;
    private Subject ruth;

    @BeforeEach
    void two_therapists_of_whom_no_other_test_knows() {
        lena = therapist("Lena");
        theo = therapist("Theo");
        ruth = people.ruth();
    }

    @Test
    void all_four_visits_go_to_a_colleague_at_their_times() {
        List<AppointmentId> four = fourVisits();
        ClientId first = open(four.getFirst()).client();
        long before = written.newest(1).getFirst().seq();
        VisitList list = ahead();
        assertThat(list.visits()).extracting(visit -> visit.row().id()).containsExactlyElementsOf(four);
        assertThat(booked.visits(lena.id())).isEqualTo(4);
        move(list, ways(list));
        for (AppointmentId id : four) assertThat(open(id).therapist()).isEqualTo(theo.id());
        assertThat(open(four.getLast()).startsAt()).isEqualTo(at(15));
        assertThat(ahead().visits()).isEmpty();
        assertThat(booked.visits(lena.id())).isZero();
        assertThat(People.get(theo, () -> careTeam.relationTo(first))).isEqualTo(Relation.ASSIGNED);
        assertThat(written.since(before))
                .extracting(AuditEntry::action)
                .filteredOn("APPOINTMENT_GIVE"::equals)
                .hasSize(4);
        book(lena.id(), lena, 9);
    }

    @Test
    void one_is_given_and_the_others_stay() {
        List<AppointmentId> four = fourVisits();
        VisitList list = ahead();
        move(list, List.of(ways(list).get(2)));
        assertThat(open(four.get(2)).therapist()).isEqualTo(theo.id());
        assertThat(ahead().visits())
                .extracting(visit -> visit.row().id())
                .containsExactly(four.get(0), four.get(1), four.get(3));
    }

    @Test
    void what_a_colleague_cannot_take_says_why_and_is_not_taken() {
        List<AppointmentId> four = fourVisits();
        book(theo.id(), theo, 11);
        VisitList list = ahead();
        List<Way> ways = ways(list);
        assertThat(ways).extracting(Way::isOpen).containsExactly(true, false, true, true);
        assertThat(ways.get(1).refusal()).contains("Theo Zorzi has another appointment at that time");
        assertThatThrownBy(() -> move(list, ways)).isInstanceOf(RefusedRequest.class);
        assertThat(ahead().visits()).hasSize(4);
        move(list, ways.stream().filter(Way::isOpen).toList());
        assertThat(ahead().visits()).extracting(visit -> visit.row().id()).containsExactly(four.get(1));
    }

    @Test
    void none_is_moved_when_something_was_booked_in_between() {
        List<AppointmentId> four = fourVisits();
        VisitList list = ahead();
        List<Way> ways = ways(list);
        book(lena.id(), lena, 16);
        assertThatThrownBy(() -> move(list, ways))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("Nothing was moved");
        for (AppointmentId id : four) assertThat(open(id).therapist()).isEqualTo(lena.id());
    }

    @Test
    void none_is_moved_when_one_was_canceled_or_moved_in_between() {
        List<AppointmentId> four = fourVisits();
        VisitList list = ahead();
        List<Way> ways = ways(list);
        People.as(ruth, () -> schedule.turn(four.get(1), AppointmentState.CANCELLED));
        assertThatThrownBy(() -> move(list, ways)).hasMessageContaining("Nothing was moved");
        assertThat(ahead().visits()).hasSize(3);
    }

    @Test
    void none_is_moved_when_the_colleague_is_booked_in_between() {
        List<AppointmentId> four = fourVisits();
        VisitList list = ahead();
        List<Way> ways = ways(list);
        book(theo.id(), theo, 15);
        assertThatThrownBy(() -> move(list, ways))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("None of the visits were moved");
        for (AppointmentId id : four) assertThat(open(id).therapist()).isEqualTo(lena.id());
        assertThat(ahead().visits()).as("their time is still taken").hasSize(4);
    }

    @Test
    void what_is_unusual_is_shown_before_and_moved_when_it_is_chosen() {
        AppointmentId early = book(lena.id(), lena, 6);
        VisitList list = ahead();
        Way way = ways(list).getFirst();
        assertThat(way.isOpen()).isTrue();
        assertThat(way.doubt()).contains("8:00 AM to 7:00 PM");
        Way unseen = new Way(way.visit(), way.to(), null);
        assertThatThrownBy(() -> move(list, List.of(unseen))).hasMessageContaining("Nothing was moved");
        move(list, List.of(way));
        assertThat(open(early).therapist()).isEqualTo(theo.id());
    }

    @Test
    void two_managers_at_once_give_them_once() throws Exception {
        List<AppointmentId> four = fourVisits();
        Subject nina = therapist("Nina");
        VisitList list = ahead();
        List<Way> toTheo = ways(list);
        List<Way> toNina = People.get(ruth, () -> handOvers.ways(list, nina.id()));
        List<String> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Callable<String>> both = List.of(() -> answer(list, toTheo), () -> answer(list, toNina));
            for (Future<String> call : threads.invokeAll(both)) answers.add(call.get());
        }
        assertThat(answers).filteredOn(String::isEmpty).hasSize(1);
        Set<UserId> takers =
                Set.copyOf(four.stream().map(id -> open(id).therapist()).toList());
        assertThat(takers).as("all with one of them").hasSize(1).doesNotContain(lena.id());
    }

    @Test
    void a_disabled_therapist_keeps_the_visits_until_they_are_given_and_takes_none() {
        List<AppointmentId> four = fourVisits();
        People.as(ruth, () -> team.disable(lena.id()));
        assertThat(People.get(ruth, handOvers::whose))
                .extracting(TherapistProfile::id)
                .contains(lena.id(), theo.id());
        VisitList list = ahead();
        assertThat(list.visits()).hasSize(4);
        People.as(ruth, () -> team.disable(theo.id()));
        assertThatThrownBy(() -> move(list, ways(list))).isInstanceOf(RefusedRequest.class);
        Subject nina = therapist("Nina");
        move(list, People.get(ruth, () -> handOvers.ways(list, nina.id())));
        assertThat(open(four.getFirst()).therapist()).isEqualTo(nina.id());
        assertThat(People.get(ruth, handOvers::whose))
                .extracting(TherapistProfile::id)
                .doesNotContain(lena.id(), theo.id());
    }

    private List<AppointmentId> fourVisits() {
        return List.of(
                book(lena.id(), lena, 9),
                book(lena.id(), lena, 11),
                book(lena.id(), lena, 13),
                book(lena.id(), lena, 15));
    }

    private VisitList ahead() {
        return People.get(ruth, () -> handOvers.ahead(lena.id()));
    }

    private List<Way> ways(VisitList list) {
        return People.get(ruth, () -> handOvers.ways(list, theo.id()));
    }

    private void move(VisitList list, List<Way> ways) {
        People.as(ruth, () -> handOvers.move(list, ways));
    }

    private String answer(VisitList list, List<Way> ways) {
        try {
            move(list, ways);
            return "";
        } catch (RefusedRequest refused) {
            return refused.words();
        }
    }

    /** With a client of {@code carer}. */
    private AppointmentId book(UserId with, Subject carer, int hour) {
        ClientId client = clients.inCareOf(carer, "Hour" + hour);
        return People.get(
                ruth,
                () -> bookings.book(
                        new Booking(client, with, LocationId.FIRST, null, null, at(hour), 60, true, "They asked")));
    }

    private AppointmentRow open(AppointmentId id) {
        return People.get(ruth, () -> schedule.open(id));
    }

    private Subject therapist(String name) {
        return new Subject(people.newcomer(name), name + " Zorzi", Set.of(Role.THERAPIST));
    }

    private Instant at(int hour) {
        return clock.today()
                .plusDays(DAY)
                .atTime(LocalTime.of(hour, 0))
                .atZone(clock.getZone())
                .toInstant();
    }
}
