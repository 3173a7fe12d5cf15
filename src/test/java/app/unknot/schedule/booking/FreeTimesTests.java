package app.unknot.schedule.booking;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.schedule.booking.FreeTimes.Stretch;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreeTimesTests {
    private static final Stretch MORNING = stretch("08:00", "12:00");

    @Test
    void an_empty_morning_is_eight_half_hours() {
        assertThat(FreeTimes.in(MORNING, List.of()))
                .hasSize(8)
                .startsWith(stretch("08:00", "08:30"))
                .endsWith(stretch("11:30", "12:00"));
    }

    @Test
    void what_sticks_out_of_a_gap_belongs_to_its_neighbour() {
        assertThat(FreeTimes.in(MORNING, List.of(stretch("08:00", "10:15"))))
                .containsExactly(stretch("10:15", "11:00"), stretch("11:00", "11:30"), stretch("11:30", "12:00"));
        assertThat(FreeTimes.in(MORNING, List.of(stretch("09:10", "12:00"))))
                .containsExactly(stretch("08:00", "08:30"), stretch("08:30", "09:10"));
    }

    @Test
    void a_gap_that_is_too_short_for_a_session_is_left_out() {
        assertThat(FreeTimes.in(MORNING, List.of(stretch("08:00", "10:00"), stretch("10:25", "12:00"))))
                .isEmpty();
        assertThat(FreeTimes.in(MORNING, List.of(stretch("08:00", "10:05"), stretch("10:35", "12:00"))))
                .containsExactly(stretch("10:05", "10:35"));
    }

    @Test
    void what_overlaps_or_lies_outside_the_day_does_no_harm() {
        assertThat(FreeTimes.in(
                        MORNING,
                        List.of(
                                stretch("11:00", "13:00"),
                                stretch("06:00", "09:00"),
                                stretch("08:30", "10:30"),
                                stretch("13:00", "14:00"))))
                .containsExactly(stretch("10:30", "11:00"));
    }

    private static Stretch stretch(String from, String until) {
        return new Stretch(minute(from), minute(until));
    }

    private static int minute(String time) {
        return java.time.LocalTime.parse(time).toSecondOfDay() / 60;
    }
}
