package app.unknot.schedule.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class DayTimesTests {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 12);
    private static final DayTimes TWO_DAYS = new DayTimes(THURSDAY, THURSDAY.plusDays(1), null, null);
    private static final DayTimes AFTERNOONS =
            new DayTimes(THURSDAY, THURSDAY.plusDays(1), LocalTime.of(13, 0), LocalTime.of(17, 0));

    @Test
    void whole_days_hold_all_that_touches_them() {
        assertThat(TWO_DAYS.overlaps(at(12, 0, 0), at(12, 1, 0))).isTrue();
        assertThat(TWO_DAYS.overlaps(at(13, 23, 0), at(14, 0, 0))).isTrue();
        assertThat(TWO_DAYS.overlaps(at(11, 23, 30), at(12, 0, 30)))
                .as("into it")
                .isTrue();
        assertThat(TWO_DAYS.overlaps(at(11, 23, 0), at(12, 0, 0)))
                .as("over when it begins")
                .isFalse();
        assertThat(TWO_DAYS.overlaps(at(14, 0, 0), at(14, 1, 0))).isFalse();
    }

    @Test
    void hours_are_meant_on_each_of_the_days() {
        assertThat(AFTERNOONS.overlaps(at(12, 12, 0), at(12, 13, 0))).isFalse();
        assertThat(AFTERNOONS.overlaps(at(12, 12, 30), at(12, 13, 30))).isTrue();
        assertThat(AFTERNOONS.overlaps(at(13, 9, 0), at(13, 10, 0)))
                .as("the second morning")
                .isFalse();
        assertThat(AFTERNOONS.overlaps(at(13, 16, 30), at(13, 17, 30))).isTrue();
        assertThat(AFTERNOONS.overlaps(at(13, 17, 0), at(13, 18, 0))).isFalse();
    }

    @Test
    void two_that_share_a_moment_overlap() {
        DayTimes mornings = new DayTimes(THURSDAY, THURSDAY, LocalTime.of(8, 0), LocalTime.of(13, 0));
        DayTimes noon = new DayTimes(THURSDAY.minusDays(3), THURSDAY, LocalTime.of(12, 0), LocalTime.of(14, 0));
        assertThat(AFTERNOONS.overlaps(mornings)).isFalse();
        assertThat(AFTERNOONS.overlaps(noon)).isTrue();
        assertThat(noon.overlaps(mornings)).isTrue();
        assertThat(TWO_DAYS.overlaps(mornings)).isTrue();
        assertThat(TWO_DAYS.overlaps(new DayTimes(THURSDAY.plusDays(2), THURSDAY.plusDays(9), null, null)))
                .isFalse();
    }

    private static LocalDateTime at(int day, int hour, int minute) {
        return LocalDateTime.of(2026, 3, day, hour, minute);
    }
}
