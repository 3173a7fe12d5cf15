package app.unknot.practice.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.practice.hours.PlaceDay.Stretch;
import app.unknot.shared.LocationId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlaceDayTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);
    private static final LocalDate SUNDAY = MONDAY.minusDays(1);
    private static final LocalDate SPRING_FORWARD = LocalDate.of(2026, 3, 8);
    private static final OpeningHours NINE_TO_FIVE = new OpeningHours(LocalTime.of(9, 0), LocalTime.of(17, 0));
    private static final WeeklyHours MONDAYS = new WeeklyHours(Map.of(DayOfWeek.MONDAY, NINE_TO_FIVE));
    private static final String ONLY = "Closed (outside the opening hours, 9:00 AM to 5:00 PM)";

    @Test
    void a_day_is_open_at_its_hours_and_says_them_where_it_is_not() {
        PlaceDay monday = PlaceDay.of(MONDAY, MONDAYS, List.of());
        assertThat(monday.stretches())
                .containsExactly(new Stretch(0, 540, ONLY), new Stretch(540, 1020, ""), new Stretch(1020, 1440, ONLY));
        assertThat(monday.hours()).contains(NINE_TO_FIVE);
        assertThat(monday.closedWithin(9 * 60, 17 * 60)).isEmpty();
        assertThat(monday.closedWithin(16 * 60 + 30, 17 * 60 + 5)).contains(ONLY);
        assertThat(monday.closedWithin(8 * 60 + 55, 9 * 60 + 5)).contains(ONLY);
    }

    @Test
    void a_weekday_without_hours_is_closed_as_a_whole() {
        PlaceDay sunday = PlaceDay.of(SUNDAY, MONDAYS, List.of());
        assertThat(sunday.isClosed()).isTrue();
        assertThat(sunday.hours()).isEmpty();
        assertThat(sunday.stretches()).containsExactly(new Stretch(0, 1440, "Closed on Sundays"));
    }

    @Test
    void a_closed_day_says_its_reason_from_midnight_to_midnight() {
        PlaceDay closed = PlaceDay.of(MONDAY, MONDAYS, List.of(closed(MONDAY, null, null, "Memorial Day")));
        assertThat(closed.stretches()).containsExactly(new Stretch(0, 1440, "Closed: Memorial Day"));
        assertThat(PlaceDay.of(MONDAY.plusWeeks(1), MONDAYS, List.of(closed(MONDAY, null, null, "Memorial Day")))
                        .isClosed())
                .isFalse();
    }

    @Test
    void a_part_of_a_day_is_closed_from_or_until_or_between() {
        LocalTime one = LocalTime.of(13, 0);
        LocalTime two = LocalTime.of(14, 0);
        assertThat(open(closed(MONDAY, one, null, "Floor repair"))).containsExactly(new Stretch(540, 780, ""));
        assertThat(open(closed(MONDAY, null, one, "Floor repair"))).containsExactly(new Stretch(780, 1020, ""));
        assertThat(open(closed(MONDAY, one, two, "Floor repair")))
                .containsExactly(new Stretch(540, 780, ""), new Stretch(840, 1020, ""));
        PlaceDay between = PlaceDay.of(MONDAY, MONDAYS, List.of(closed(MONDAY, one, two, "Floor repair")));
        assertThat(between.closedWithin(12 * 60 + 30, 13 * 60 + 30)).contains("Closed: Floor repair");
        assertThat(between.closedWithin(14 * 60, 15 * 60)).isEmpty();
        assertThat(between.hours()).as("from the first to the last").contains(NINE_TO_FIVE);
    }

    @Test
    void several_days_close_as_one_and_each_of_them_at_its_times() {
        ClosedTime week =
                new ClosedTime(null, MONDAY.minusDays(3), MONDAY.plusDays(3), LocalTime.of(15, 0), null, "Training");
        assertThat(open(week)).containsExactly(new Stretch(540, 900, ""));
        assertThat(week.isOn(MONDAY.plusDays(4))).isFalse();
    }

    @Test
    void who_works_at_two_places_is_there_while_one_is_open() {
        PlaceDay early = PlaceDay.of(MONDAY, MONDAYS, List.of(closed(MONDAY, LocalTime.of(12, 0), null, "Repair")));
        PlaceDay late = PlaceDay.of(MONDAY, MONDAYS, List.of(closed(MONDAY, null, LocalTime.of(14, 0), "Move")));
        assertThat(early.or(late).stretches())
                .containsExactly(
                        new Stretch(0, 540, "Closed"),
                        new Stretch(540, 720, ""),
                        new Stretch(720, 840, "Closed"),
                        new Stretch(840, 1020, ""),
                        new Stretch(1020, 1440, "Closed"));
        PlaceDay sunday = PlaceDay.of(SUNDAY, MONDAYS, List.of());
        assertThat(sunday.or(sunday)).isEqualTo(sunday);
    }

    @Test
    void the_day_on_which_clocks_change_is_read_by_the_clock_on_the_wall() {
        PlaceDay day = PlaceDay.of(
                SPRING_FORWARD, WeeklyHours.USUAL, List.of(closed(SPRING_FORWARD, null, LocalTime.of(9, 0), "Clocks")));
        assertThat(day.open()).containsExactly(new Stretch(540, 1140, ""));
    }

    @Test
    void somebody_who_looked_at_some_days_of_one_place_cannot_answer_for_others() {
        LocationId other = new LocationId(new UUID(0, 7));
        PlaceDays looked = new PlaceDays(
                MONDAY,
                MONDAY.plusDays(1),
                Map.of(LocationId.FIRST, MONDAYS),
                List.of(new ClosedTimes.Closed(null, new ClosedTime(other, MONDAY, MONDAY, null, null, "Repair"))));
        assertThat(looked.of(LocationId.FIRST)).extracting(PlaceDay::isClosed).containsExactly(false, true);
        assertThatThrownBy(() -> looked.of(LocationId.FIRST, SUNDAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> looked.of(other, MONDAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hours_run_within_one_day_and_a_week_has_an_open_day() {
        assertThatThrownBy(() -> new OpeningHours(LocalTime.of(20, 0), LocalTime.of(2, 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WeeklyHours(Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClosedTime(null, MONDAY, SUNDAY, null, null, "Repair"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Stretch> open(ClosedTime closed) {
        return PlaceDay.of(MONDAY, MONDAYS, List.of(closed)).open();
    }

    private static ClosedTime closed(
            LocalDate day, @Nullable LocalTime from, @Nullable LocalTime until, String reason) {
        return new ClosedTime(null, day, day, from, until, reason);
    }
}
