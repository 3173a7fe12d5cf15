package app.unknot.schedule.availability;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.UserId;
import app.unknot.shared.LocationId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WeekHoursTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
    private static final UserId LENA = new UserId(new UUID(0, 1));
    private static final LocationId ELSEWHERE = new LocationId(new UUID(0, 2));
    private static final WeekHours MONDAYS =
            new WeekHours(false, Map.of(DayOfWeek.MONDAY, hours(9, 17, LocalTime.of(12, 30), LocalTime.of(13, 15))));

    @Test
    void a_day_is_closed_before_the_hours_in_the_break_and_after_them() {
        assertThat(MONDAYS.closedOn(MONDAY)).extracting(Closed::from).containsExactly(at(0, 0), at(12, 30), at(17, 0));
        assertThat(MONDAYS.closedOn(MONDAY))
                .extracting(Closed::until)
                .containsExactly(at(9, 0), at(13, 15), at(0, 0).plusDays(1));
        assertThat(MONDAYS.closedOn(MONDAY)).noneMatch(Closed::away);
    }

    @Test
    void a_day_without_hours_is_off_and_a_week_as_open_closes_nothing() {
        assertThat(MONDAYS.closedOn(MONDAY.plusDays(1)))
                .singleElement()
                .satisfies(closed -> assertThat(closed.words()).isEqualTo("Off"));
        assertThat(WeekHours.AS_OPEN.closedOn(MONDAY)).isEmpty();
    }

    @Test
    void seen_at_several_places_at_once_only_what_is_closed_at_each_is_closed() {
        WeekHours noons = new WeekHours(false, Map.of(DayOfWeek.MONDAY, hours(11, 20, null, null)));
        TherapistCalendar calendar = new TherapistCalendar(
                Map.of(),
                Map.of(
                        LENA,
                        List.of(
                                new WeekRow(LENA, LocationId.FIRST, MONDAY, MONDAYS, 0),
                                new WeekRow(LENA, ELSEWHERE, MONDAY, noons, 0))));
        List<LocationId> both = List.of(LocationId.FIRST, ELSEWHERE);
        assertThat(calendar.atAll(LENA, both, MONDAY))
                .as("the break is a time at the other place")
                .extracting(Closed::from, Closed::until)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(at(0, 0), at(9, 0)),
                        org.assertj.core.groups.Tuple.tuple(at(20, 0), at(0, 0).plusDays(1)));
        assertThat(calendar.atAll(LENA, both, MONDAY.plusDays(1)))
                .singleElement()
                .satisfies(closed -> assertThat(closed.words()).isEqualTo("Off"));
        assertThat(calendar.atAll(LENA, List.of(LocationId.FIRST), MONDAY)).hasSize(3);
        assertThat(calendar.atAll(LENA, List.of(), MONDAY)).as("time off alone").isEmpty();
    }

    @Test
    void the_latest_week_that_has_begun_is_in_force_at_its_place() {
        TherapistCalendar calendar = new TherapistCalendar(
                Map.of(),
                Map.of(
                        LENA,
                        List.of(
                                new WeekRow(LENA, LocationId.FIRST, MONDAY, MONDAYS, 0),
                                new WeekRow(LENA, LocationId.FIRST, MONDAY.plusWeeks(2), WeekHours.AS_OPEN, 0))));
        assertThat(during(calendar, LocationId.FIRST, at(8, 0))).isEqualTo("Outside working hours");
        assertThat(during(calendar, LocationId.FIRST, at(9, 0))).isEmpty();
        assertThat(during(calendar, LocationId.FIRST, at(12, 0)))
                .as("into the break")
                .isEqualTo("Break");
        assertThat(during(calendar, LocationId.FIRST, at(8, 0).plusWeeks(1))).isEqualTo("Outside working hours");
        assertThat(during(calendar, LocationId.FIRST, at(8, 0).plusWeeks(2)))
                .as("as open")
                .isEmpty();
        assertThat(during(calendar, LocationId.FIRST, at(8, 0).minusWeeks(1)))
                .as("before any")
                .isEmpty();
        assertThat(during(calendar, ELSEWHERE, at(8, 0))).as("at another place").isEmpty();
    }

    @Test
    void time_off_is_said_where_both_close() {
        TimeOffRow row = new TimeOffRow(
                new TimeOffId(new UUID(0, 7)),
                LENA,
                new TimeOffForm(TimeOffKind.TRAINING, new DayTimes(MONDAY, MONDAY, null, null), ""),
                TimeOffState.APPROVED,
                LENA,
                Instant.EPOCH,
                LENA,
                "",
                1);
        TherapistCalendar calendar = new TherapistCalendar(
                Map.of(LENA, List.of(row)),
                Map.of(LENA, List.of(new WeekRow(LENA, LocationId.FIRST, MONDAY, MONDAYS, 0))));
        assertThat(during(calendar, LocationId.FIRST, at(8, 0))).isEqualTo("Training");
        assertThat(calendar.on(LENA, null, MONDAY))
                .as("of all places, time off alone")
                .hasSize(1);
    }

    @Test
    void hours_that_cannot_be_say_why_with_their_day() {
        assertThat(complaint(hours(9, 17, null, null))).isEmpty();
        assertThat(complaint(hours(17, 9, null, null)))
                .isEqualTo("Monday: The end has to be after the start, on the same day.");
        assertThat(complaint(hours(9, 9, null, null))).contains("after the start");
        assertThat(complaint(hours(9, 17, LocalTime.NOON, null))).contains("both times of the break");
        assertThat(complaint(hours(9, 17, LocalTime.of(8, 0), LocalTime.NOON))).contains("within the hours");
        assertThat(complaint(hours(9, 17, LocalTime.NOON, LocalTime.NOON))).contains("within the hours");
        assertThat(complaint(hours(9, 17, LocalTime.of(16, 0), LocalTime.of(17, 0))))
                .as("that is no break")
                .contains("within the hours");
    }

    private static String during(TherapistCalendar calendar, LocationId place, LocalDateTime starts) {
        return calendar.during(LENA, place, starts, starts.plusHours(1))
                .map(Closed::words)
                .orElse("");
    }

    private static String complaint(DayHours hours) {
        return new WeekHours(false, Map.of(DayOfWeek.MONDAY, hours)).complaint().orElse("");
    }

    private static DayHours hours(int starts, int ends, @Nullable LocalTime from, @Nullable LocalTime until) {
        return new DayHours(LocalTime.of(starts, 0), LocalTime.of(ends, 0), from, until);
    }

    private static LocalDateTime at(int hour, int minute) {
        return MONDAY.atTime(hour, minute);
    }
}
