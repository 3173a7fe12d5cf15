package app.unknot.outcomes.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckInThrottleTests {
    @Test
    void one_network_that_tries_addresses_waits_and_the_others_do_not() {
        CheckInThrottle throttle = new CheckInThrottle();
        for (int i = 0; i < CheckInThrottle.MOST; i++)
            assertThat(throttle.takes("203.0.113.7")).isTrue();
        assertThat(throttle.takes("203.0.113.7")).isFalse();
        assertThat(throttle.takes("203.0.113.8")).isTrue();
    }
}
