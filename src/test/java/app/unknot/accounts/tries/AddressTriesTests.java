package app.unknot.accounts.tries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AddressTriesTests {
    private static final Instant NOW = Instant.parse("2026-03-10T17:00:00Z");

    @Test
    void thirty_tries_a_minute_are_heard_and_the_next_waits_for_the_minute_to_end() {
        AddressTries thirty = after(30, NOW);
        assertThat(thirty.slows()).isFalse();
        AddressTries next = thirty.andOneMore(NOW.plusSeconds(59));
        assertThat(next.slows()).isTrue();
        assertThat(next.andOneMore(NOW.plusSeconds(60)).slows()).isFalse();
    }

    @Test
    void three_hundred_in_an_hour_wait_for_the_hour_to_end_however_slowly_they_come() {
        AddressTries tries = AddressTries.first(NOW);
        Instant at = NOW;
        for (int i = 1; i < 300; i++) {
            at = NOW.plus(Duration.ofSeconds(11L * i));
            tries = tries.andOneMore(at);
            assertThat(tries.slows()).as("try " + i).isFalse();
        }
        assertThat(tries.andOneMore(at.plusSeconds(1)).slows()).isTrue();
        assertThat(tries.andOneMore(NOW.plus(Duration.ofHours(1))).slows()).isFalse();
    }

    @Test
    void those_in_charge_hear_of_the_first_one_too_many_only() {
        assertThat(after(30, NOW).beginsToSlow()).isFalse();
        assertThat(after(31, NOW).beginsToSlow()).isTrue();
        assertThat(after(32, NOW).beginsToSlow()).isFalse();
        assertThat(new AddressTries(3, NOW, 301, NOW).beginsToSlow()).isTrue();
    }

    @Test
    void who_hammers_does_not_fill_the_log() {
        assertThat(after(200, NOW).isWritten()).isTrue();
        assertThat(after(201, NOW).isWritten()).isFalse();
    }

    private static AddressTries after(int times, Instant at) {
        AddressTries tries = AddressTries.first(at);
        for (int i = 1; i < times; i++) tries = tries.andOneMore(at);
        return tries;
    }
}
