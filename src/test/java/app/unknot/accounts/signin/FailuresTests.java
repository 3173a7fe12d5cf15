package app.unknot.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FailuresTests {
    private static final Instant NOW = Instant.parse("2026-03-10T17:00:00Z");

    @Test
    void ten_wrong_ones_have_to_wait_for_a_quarter_of_an_hour() {
        assertThat(wrong(9, NOW).slows(NOW)).isFalse();
        Failures ten = wrong(10, NOW);
        assertThat(ten.slows(NOW)).isTrue();
        assertThat(ten.slows(NOW.plus(Duration.ofMinutes(14)))).isTrue();
        assertThat(ten.slows(NOW.plus(Duration.ofMinutes(15)))).isFalse();
    }

    @Test
    void who_guesses_on_waits_longer_each_time_and_an_hour_at_most() {
        Instant second = NOW.plus(Duration.ofMinutes(15));
        Failures twenty = more(wrong(10, NOW), 10, second);
        assertThat(twenty.slows(second.plus(Duration.ofMinutes(29)))).isTrue();
        assertThat(twenty.slows(second.plus(Duration.ofMinutes(30)))).isFalse();
        Failures seventy = new Failures(10, NOW, 70);
        assertThat(seventy.slows(NOW.plus(Duration.ofMinutes(59)))).isTrue();
        assertThat(seventy.slows(NOW.plus(Duration.ofHours(1)))).isFalse();
    }

    @Test
    void after_a_hundred_no_waiting_helps() {
        assertThat(new Failures(1, NOW, 99).slows(NOW)).isFalse();
        assertThat(new Failures(1, NOW, 100).slows(NOW.plus(Duration.ofDays(30))))
                .isTrue();
    }

    @Test
    void a_pause_begins_a_new_count() {
        Failures later = wrong(9, NOW).andOneMore(NOW.plus(Duration.ofMinutes(15)));
        assertThat(later.recent()).isEqualTo(1);
        assertThat(later.total()).isEqualTo(10);
    }

    private static Failures wrong(int times, Instant at) {
        return more(Failures.first(at), times - 1, at);
    }

    private static Failures more(Failures before, int times, Instant at) {
        Failures failures = before;
        for (int i = 0; i < times; i++) failures = failures.andOneMore(at);
        return failures;
    }
}
