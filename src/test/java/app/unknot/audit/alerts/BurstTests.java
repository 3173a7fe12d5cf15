package app.unknot.audit.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BurstTests {
    private static final Instant NOON = Instant.parse("2026-03-02T20:00:00Z");

    private final Burst burst = new Burst(50);

    private int told(int from, int to, Duration apart, Instant start) {
        int told = 0;
        for (int i = from; i < to; i++)
            if (burst.opened("client " + i, start.plus(apart.multipliedBy(i - from)))) told++;
        return told;
    }

    @Test
    void fifty_in_five_minutes_are_work_and_the_next_one_is_told_once() {
        assertThat(told(0, 50, Duration.ofSeconds(1), NOON)).isZero();
        assertThat(burst.opened("client 50", NOON.plusSeconds(50))).isTrue();
        assertThat(told(51, 500, Duration.ofMillis(100), NOON.plusSeconds(51)))
                .as("the same burst")
                .isZero();
    }

    @Test
    void one_chart_opened_a_hundred_times_is_one() {
        for (int i = 0; i < 100; i++)
            assertThat(burst.opened("client 1", NOON.plusSeconds(i))).isFalse();
    }

    @Test
    void a_long_day_of_one_every_seven_seconds_is_no_burst() {
        assertThat(told(0, 2_000, Duration.ofSeconds(7), NOON)).isZero();
    }

    @Test
    void after_a_quiet_while_a_new_burst_is_told_again() {
        assertThat(told(0, 80, Duration.ofSeconds(1), NOON)).isEqualTo(1);
        assertThat(told(100, 180, Duration.ofSeconds(1), NOON.plus(Duration.ofMinutes(10))))
                .isEqualTo(1);
    }

    @Test
    void a_clock_that_is_set_back_makes_no_burst() {
        for (int i = 0; i < 100; i++)
            assertThat(burst.opened("client " + i, NOON.minus(Duration.ofHours(i))))
                    .isFalse();
    }

    @Test
    void what_it_remembers_does_not_grow() {
        assertThat(told(0, 100_000, Duration.ofMillis(1), NOON)).isEqualTo(1);
        assertThat(burst)
                .extracting("lately")
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .hasSize(51);
    }
}
