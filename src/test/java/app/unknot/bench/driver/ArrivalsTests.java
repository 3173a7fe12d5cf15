package app.unknot.bench.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ArrivalsTests {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    @Test
    void ten_a_second_come_a_tenth_apart() {
        Arrivals ten = new Arrivals(10);
        assertThat(ten.intended(0)).isZero();
        assertThat(ten.intended(7)).isEqualTo(7 * SECOND / 10);
        assertThat(ten.within(3 * SECOND)).isEqualTo(30);
        assertThat(ten.within(SECOND / 20)).isEqualTo(1);
    }

    /** A server that stood still for two seconds: who meant to begin one second ago has waited one second. */
    @Test
    void who_could_not_begin_has_waited_all_the_same() {
        Arrivals one = new Arrivals(1);
        long begun = 5_000;
        assertThat(one.waited(1, begun, begun + 2 * SECOND)).isEqualTo(1_000.0);
        assertThat(one.waited(0, begun, begun + 2 * SECOND)).isEqualTo(2_000.0);
    }

    @Test
    void everybody_is_served_before_it_ends() {
        AtomicInteger served = new AtomicInteger();
        Latencies latencies = new Latencies();
        new Arrivals(2_000).come(SECOND / 50, number -> served.incrementAndGet(), "search", latencies);
        assertThat(served).hasValue(40);
        assertThat(latencies.of("search").count()).isEqualTo(40);
    }

    @Test
    void who_is_refused_is_counted_apart() {
        Latencies latencies = new Latencies();
        new Arrivals(1_000)
                .come(
                        SECOND / 100,
                        number -> {
                            throw new IllegalStateException("full");
                        },
                        "search",
                        latencies);
        assertThat(latencies.has("search")).isFalse();
        assertThat(latencies.refusals()).containsExactly(Map.entry("search: full", 10));
    }

    @Test
    void somebody_has_to_come() {
        assertThatThrownBy(() -> new Arrivals(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
