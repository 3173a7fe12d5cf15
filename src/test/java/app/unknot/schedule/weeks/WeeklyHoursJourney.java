package app.unknot.schedule.weeks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.clients.ClientId;
import app.unknot.schedule.AskFirst;
import app.unknot.schedule.Booking;
import app.unknot.schedule.Bookings;
import app.unknot.schedule.availability.DayHours;
import app.unknot.schedule.availability.WeekHours;
import app.unknot.schedule.availability.WeekRow;
import app.unknot.schedule.planned.PlanBookings;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A manager enters the hours of a therapist, and booking keeps to them. Runs on each database that the product supports. */
abstract class WeeklyHoursJourney {
    private static final DayHours MORNING =
            new DayHours(LocalTime.of(9, 0), LocalTime.of(13, 0), LocalTime.of(10, 0), LocalTime.of(10, 30));
    private static final WeekHours MORNINGS =
            new WeekHours(false, Map.of(DayOfWeek.TUESDAY, MORNING, DayOfWeek.WEDNESDAY, MORNING));

    @Autowired
    private TherapistWeeks weeks;

    @Autowired
    private Bookings bookings;

    @Autowired
    private PlanBookings planned;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    @Autowired
    private PracticeClock clock;

    private Subject lena;
    private Subject ruth;
    private LocalDate tuesday;

    @BeforeEach
    void a_therapist_of_whom_no_other_test_knows() {
        lena = new Subject(people.newcomer("Lena"), "Lena Zorzi", Set.of(Role.THERAPIST));
        ruth = people.ruth();
        tuesday = clock.today().with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    }

    @Test
    void outside_of_the_hours_and_in_the_break_is_asked_first() {
        assertThat(enter(tuesday, MORNINGS, TherapistWeeks.NEW)).isZero();
        assertAsked(at(tuesday, 14, 0), "Outside working hours");
        assertAsked(at(tuesday, 9, 30), "Break");
        assertAsked(at(tuesday.plusDays(2), 9, 0), "Off");
        book(at(tuesday, 10, 30), false);
        book(at(tuesday, 14, 0), true);
    }

    @Test
    void what_proposes_a_time_keeps_to_the_hours() {
        enter(tuesday, MORNINGS, TherapistWeeks.NEW);
        ClientId client = clients.inCareOf(lena, "Mika");
        assertThat(People.get(lena, () -> planned.nearest(booking(client, at(tuesday, 15, 0), false))))
                .contains(tuesday.atTime(12, 0));
    }

    @Test
    void hours_begin_on_their_day_and_booked_visits_stay() {
        book(at(tuesday, 14, 0), false);
        assertThat(enter(tuesday, MORNINGS, TherapistWeeks.NEW))
                .as("visits outside")
                .isEqualTo(1);
        assertThat(enter(tuesday.plusWeeks(1), WeekHours.AS_OPEN, TherapistWeeks.NEW))
                .isEqualTo(1);
        book(at(tuesday.plusWeeks(1), 14, 0), false);
        assertThat(entered()).extracting(WeekRow::hours).containsExactly(MORNINGS, WeekHours.AS_OPEN);
    }

    @Test
    void the_same_day_is_entered_again_by_who_has_seen_what_stands_there() {
        enter(tuesday, MORNINGS, TherapistWeeks.NEW);
        assertThatThrownBy(() -> enter(tuesday, WeekHours.AS_OPEN, TherapistWeeks.NEW))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("Someone has changed this");
        enter(tuesday, WeekHours.AS_OPEN, entered().getFirst().version());
        assertThat(entered()).extracting(WeekRow::hours).containsExactly(WeekHours.AS_OPEN);
        book(at(tuesday, 14, 0), false);
    }

    @Test
    void a_therapist_sees_the_own_hours_and_changes_none() {
        enter(tuesday, MORNINGS, TherapistWeeks.NEW);
        TherapistWeeks.Days seen = People.get(lena, () -> weeks.read(tuesday, tuesday.plusDays(6)));
        assertThat(seen.lines()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.therapist().id()).isEqualTo(lena.id());
            assertThat(line.mayChange()).isFalse();
        });
        assertThat(seen.calendar().hours(lena.id(), LocationId.FIRST, tuesday)).isEqualTo(MORNINGS);
        assertThatThrownBy(() -> People.get(
                        lena, () -> weeks.enter(lena.id(), LocationId.FIRST, tuesday, MORNINGS, TherapistWeeks.NEW)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void hours_of_the_past_and_hours_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> enter(clock.today().minusDays(1), MORNINGS, TherapistWeeks.NEW))
                .hasMessageContaining("has passed");
        WeekHours backwards = new WeekHours(
                false, Map.of(DayOfWeek.MONDAY, new DayHours(LocalTime.of(17, 0), LocalTime.of(9, 0), null, null)));
        assertThatThrownBy(() -> enter(tuesday, backwards, TherapistWeeks.NEW)).hasMessageContaining("Monday");
        assertThat(entered()).isEmpty();
    }

    private void assertAsked(Instant start, String why) {
        assertThatThrownBy(() -> book(start, false))
                .isInstanceOf(AskFirst.class)
                .hasMessageContaining(why);
    }

    private int enter(LocalDate from, WeekHours hours, long version) {
        return People.get(ruth, () -> weeks.enter(lena.id(), LocationId.FIRST, from, hours, version));
    }

    private List<WeekRow> entered() {
        return People.get(ruth, () -> weeks.entered(lena.id(), LocationId.FIRST));
    }

    private void book(Instant start, boolean knowingly) {
        ClientId client = clients.inCareOf(lena, "Visit");
        People.get(ruth, () -> bookings.book(booking(client, start, knowingly)));
    }

    private Booking booking(ClientId client, Instant start, boolean knowingly) {
        return new Booking(client, lena.id(), LocationId.FIRST, null, null, start, 60, knowingly, "They asked");
    }

    private Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(clock.getZone()).toInstant();
    }
}
