package app.unknot.practice.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class HoursCheckTests {
    private static final LocalTime MIDNIGHT = LocalTime.MIDNIGHT;
    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    @Test
    void hours_within_a_day_are_kept_up_to_its_last_minute() {
        assertThat(HoursCheck.complaint("Monday", EIGHT, LocalTime.of(23, 59))).isEmpty();
        assertThat(HoursCheck.complaint("Monday", MIDNIGHT, LocalTime.of(23, 59)))
                .isEmpty();
    }

    @Test
    void around_the_clock_and_past_midnight_are_refused_with_what_to_enter() {
        assertThat(HoursCheck.complaint("Monday", MIDNIGHT, MIDNIGHT).orElseThrow())
                .startsWith("Monday: opening and closing are the same time.")
                .contains("midnight to 11:59 PM");
        assertThat(HoursCheck.complaint("Friday", EIGHT, MIDNIGHT).orElseThrow())
                .startsWith("Friday: it closes before it opens.")
                .contains("by 11:59 PM");
        assertThat(HoursCheck.complaint("Friday", LocalTime.of(20, 0), LocalTime.of(2, 0)))
                .isPresent();
    }

    @Test
    void an_open_day_has_both_times() {
        assertThat(HoursCheck.complaint("Monday", EIGHT, null).orElseThrow()).contains("when it closes");
        assertThat(HoursCheck.complaint("Monday", null, null)).isPresent();
    }
}
