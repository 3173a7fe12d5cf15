package app.unknot.bench.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.unknot.bench.driver.Latencies.Spread;
import org.junit.jupiter.api.Test;

class LatenciesTests {
    @Test
    void the_middle_and_the_slow_end_are_told() {
        Latencies latencies = new Latencies();
        for (int millis = 1; millis <= 100; millis++) latencies.record("open", millis);
        Spread spread = latencies.of("open");
        assertThat(spread.count()).isEqualTo(100);
        assertThat(spread.p50()).isCloseTo(50, within(.1));
        assertThat(spread.p95()).isCloseTo(95, within(.1));
        assertThat(spread.p99()).isCloseTo(99, within(.1));
        assertThat(spread.most()).isCloseTo(100, within(.1));
    }

    @Test
    void what_was_not_measured_has_no_figure() {
        assertThatThrownBy(() -> new Latencies().of("open")).hasMessageContaining("open");
    }

    @Test
    void what_took_no_time_and_what_took_for_ever_are_kept_as_well() {
        Latencies latencies = new Latencies();
        latencies.record("open", 0);
        latencies.record("open", 1e12);
        assertThat(latencies.of("open").count()).isEqualTo(2);
    }
}
