package app.unknot.schedule.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ClockChangesTests {
    private static final ZoneId PORTLAND = ZoneId.of("America/Los_Angeles");
    private static final ZoneId PHOENIX = ZoneId.of("America/Phoenix");

    @Test
    void an_hour_that_the_clocks_leave_out_is_named() {
        assertThat(missing("2026-03-08T02:30"))
                .isEqualTo("There is no 2:30 AM on Mar 8, 2026: the clocks go forward from 2:00 AM to 3:00 AM."
                        + " Choose another time.");
        assertThat(ClockChanges.isOnce(LocalDateTime.parse("2026-03-08T02:30"), PORTLAND))
                .isFalse();
    }

    @Test
    void the_last_minute_before_and_the_first_after_exist() {
        assertThat(missing("2026-03-08T01:55")).isEmpty();
        assertThat(missing("2026-03-08T03:00")).isEmpty();
    }

    @Test
    void an_hour_that_comes_twice_says_which_of_the_two_it_is() {
        assertThat(twice("2026-11-01T08:30:00Z"))
                .startsWith("1:30 AM comes twice on Nov 1, 2026")
                .endsWith("first one.");
        assertThat(twice("2026-11-01T09:30:00Z"))
                .startsWith("1:30 AM comes twice on Nov 1, 2026")
                .endsWith("second one.");
        assertThat(twice("2026-11-01T07:30:00Z")).as("12:30 AM").isEmpty();
        assertThat(twice("2026-11-01T10:00:00Z")).as("2:00 AM").isEmpty();
    }

    @Test
    void neither_is_the_other() {
        assertThat(missing("2026-11-01T01:30")).isEmpty();
        assertThat(twice("2026-03-08T10:30:00Z")).isEmpty();
    }

    @Test
    void a_place_that_changes_no_clocks_has_every_time_once() {
        assertThat(ClockChanges.isOnce(LocalDateTime.parse("2026-03-08T02:30"), PHOENIX))
                .isTrue();
        assertThat(ClockChanges.isOnce(LocalDateTime.parse("2026-11-01T01:30"), PHOENIX))
                .isTrue();
    }

    private static String missing(String time) {
        return ClockChanges.missing(LocalDateTime.parse(time), PORTLAND).orElse("");
    }

    private static String twice(String moment) {
        return ClockChanges.twice(Instant.parse(moment), PORTLAND).orElse("");
    }
}
