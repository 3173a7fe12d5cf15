package app.unknot.bench.yardstick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProcessFiguresTests {
    @Test
    void resident_memory_is_read() {
        assertThat(ProcessFigures.residentKiB("VmPeak: 9 kB\nVmRSS:\t  453120 kB\nRssAnon: 5 kB\n"))
                .isEqualTo(453_120);
        assertThatThrownBy(() -> ProcessFigures.residentKiB("")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Both generations count, and what is no heap does not. */
    @Test
    void the_heap_in_use_is_read() {
        assertThat(ProcessFigures.heapKiB("""
                12345:
                 DefNew     total 118528K, used 1054K [0x00000006a0000000, 0x00000006a80a0000, 0x00000007155a0000)
                  eden space 105408K,   1% used [0x00000006a0000000, 0x00000006a0107a48, 0x00000006a66f0000)
                 Tenured    total 263272K, used 61234K [0x00000007155a0000, 0x00000007256ba000, 0x0000000800000000)
                   the space 263272K,  23% used [0x00000007155a0000, 0x000000071916c9a8, 0x00000007256ba000)
                 Metaspace       used 98765K, committed 99456K, reserved 1146880K
                """)).isEqualTo(1_054 + 61_234);
        assertThatThrownBy(() -> ProcessFigures.heapKiB("Metaspace used 5K"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_middle_of_an_even_number_is_the_lower_one() {
        assertThat(Starts.middle(List.of(3.0, 1.0, 2.0))).isEqualTo(2.0);
        assertThat(Starts.middle(List.of(4.0, 1.0))).isEqualTo(1.0);
    }

    @Test
    void the_ramp_says_where_it_breaks() {
        Ramp.Stage good = new Ramp.Stage(50, Map.of("open", 20.0, "search", 10.0, "queue", 10.0));
        Ramp.Stage slow = new Ramp.Stage(100, Map.of("open", 59.0, "search", 41.0, "queue", 10.0));
        assertThat(Ramp.breaking(List.of(good, slow)))
                .isEqualTo("50 people are served in time; with 100, p95 of search is 41 ms");
        assertThat(Ramp.served(List.of(good, slow))).isEqualTo(50);
        assertThat(Ramp.breaking(List.of(good))).isEqualTo("all 50 people are served in time");
        assertThat(Ramp.served(List.of(slow))).isZero();
    }

    /** What was too short to measure everything has shown nothing. */
    @Test
    void people_of_whom_nothing_was_measured_were_not_served() {
        Ramp.Stage silent = new Ramp.Stage(10, Map.of("open", 20.0, "queue", 10.0));
        assertThat(Ramp.served(List.of(silent))).isZero();
        assertThat(Ramp.breaking(List.of(silent)))
                .isEqualTo("0 people are served in time; with 10, nothing was measured of search");
    }
}
