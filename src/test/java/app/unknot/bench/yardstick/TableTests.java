package app.unknot.bench.yardstick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TableTests {
    private static final Line OPEN =
            Line.of("open a client", "ms", 4.0, 25.0).below(5.0, 20.0).beside(2.0, 8.0);

    @Test
    void a_line_is_met_when_every_figure_is_below_its_budget() {
        assertThat(OPEN.met()).isFalse();
        assertThat(Line.of("open", "ms", 4.0, 19.9).below(5.0, 20.0).met()).isTrue();
        assertThat(Line.of("open", "ms", 5.0).below(5.0).met()).isFalse();
        assertThat(Line.of("open", "ms", 5.0).met()).isNull();
        assertThat(Line.without("open", "ms", "no claims").met()).isNull();
    }

    @Test
    void a_line_has_as_many_budgets_as_figures() {
        assertThatThrownBy(() -> Line.of("open", "ms", 4.0).below(5.0, 20.0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_ratio_is_of_the_middle_and_needs_a_peer() {
        assertThat(OPEN.toPeer()).isEqualTo(2.0);
        assertThat(Line.of("open", "ms", 4.0).toPeer()).isNull();
        assertThat(Line.of("open", "ms", 4.0).beside(0.0).toPeer()).isNull();
    }

    @Test
    void the_table_says_what_was_measured_and_whether_it_is_met() {
        Table table = new Table("a machine");
        table.add(OPEN);
        table.add(Line.without("open a claim", "ms", "there are none"));
        assertThat(table.markdown().lines())
                .contains(
                        "| open a client | 4.0 / 25.0 ms | < 5.0 / 20.0 | 2.0 | short |",
                        "| open a claim |  |  |  | there are none |")
                .startsWith("a machine");
    }

    @Test
    void programs_read_the_same() {
        Table table = new Table("a machine");
        table.add(OPEN);
        JsonNode line = JsonMapper.shared().readTree(table.json()).path("lines").path(0);
        assertThat(line.path("what").asString()).isEqualTo("open a client");
        assertThat(line.path("measured").path(1).asDouble()).isEqualTo(25.0);
        assertThat(line.path("toPeer").asDouble()).isEqualTo(2.0);
        assertThat(line.path("met").asBoolean()).isFalse();
        assertThat(table.ratios()).containsOnlyKeys("open a client");
    }
}
