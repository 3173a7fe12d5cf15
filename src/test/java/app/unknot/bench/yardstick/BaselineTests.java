package app.unknot.bench.yardstick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BaselineTests {
    private static final Baseline BASELINE = new Baseline(new TreeMap<>(Map.of("open", 2.0, "start", 1.0)));

    @Test
    void thirty_percent_are_let_through_and_no_more() {
        assertThat(BASELINE.worse(Map.of("open", 2.6, "start", 1.3))).isEmpty();
        assertThat(BASELINE.worse(Map.of("open", 2.61, "start", .5))).containsExactly("open");
    }

    /** A line that is gone would never be slow again. */
    @Test
    void what_was_not_measured_is_worse() {
        assertThat(BASELINE.worse(Map.of("open", 2.0))).containsExactly("start");
    }

    @Test
    void what_is_new_has_nothing_to_be_worse_than() {
        assertThat(BASELINE.worse(Map.of("open", 2.0, "start", 1.0, "list", 9.0)))
                .isEmpty();
    }

    @Test
    void only_what_is_worse_in_both_runs_counts() {
        assertThat(BASELINE.worseTwice(Map.of("open", 3.0, "start", 1.0), Map.of("open", 2.0, "start", 2.0)))
                .isEmpty();
        assertThat(BASELINE.worseTwice(Map.of("open", 3.0, "start", 1.0), Map.of("open", 3.0, "start", 2.0)))
                .containsExactly("open");
    }

    @Test
    void it_is_kept_rounded_and_read_again() {
        assertThat(Baseline.read(new Baseline(new TreeMap<>(Map.of("open", 2.0049))).json())
                        .ratios())
                .isEqualTo(Map.of("open", 2.0));
    }

    @Test
    void what_is_worse_is_told_with_both_ratios() {
        Map<String, Double> now = Map.of("open", 3.0);
        assertThat(BASELINE.told(BASELINE.worse(now), now))
                .containsExactly(
                        "open: 3.0 times the peer, 2.0 times in the baseline",
                        "start: not measured, 1.0 times in the baseline");
    }
}
