package app.unknot.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the demo's clients of today come, whatever the hour at which somebody looks. */
class DemoBookTests {
    @ParameterizedTest
    @CsvSource({
        "10:07, 10:00",
        "10:59, 10:45",
        "03:20, 08:00",
        "14:00, 14:00",
        "16:10, 14:00",
        "23:59, 14:00",
        "00:00, 08:00"
    })
    void four_sessions_lie_within_the_hours_in_which_the_practice_is_open(LocalTime now, LocalTime first) {
        assertThat(DemoBook.firstOfFour(now)).isEqualTo(first);
        assertThat(first.plusMinutes(3 * 75 + 60)).isBeforeOrEqualTo(LocalTime.of(19, 0));
    }
}
