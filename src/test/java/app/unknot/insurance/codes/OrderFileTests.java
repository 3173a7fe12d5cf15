package app.unknot.insurance.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderFileTests {
    private static String line(int number, String code, int billable, String title) {
        return "%05d %-7s %d %-60s %s".formatted(number, code, billable, title, title + ", in full");
    }

    private static OrderFile read(String... lines) {
        return OrderFile.read(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void codes_that_can_be_billed_come_with_their_long_titles() {
        OrderFile file = read(
                line(1, "M545", 0, "Low back pain"),
                line(2, "M5450", 1, "Low back pain, unsp"),
                line(3, "S335XXA", 1, "Sprain of ligaments of lumbar spine, init"));
        assertThat(file.billable().keySet()).containsExactly("M5450", "S335XXA");
        assertThat(file.billable()).containsEntry("M5450", "Low back pain, unsp, in full");
        assertThat(file.skipped()).isEmpty();
        assertThat(file.lines()).isEqualTo(3);
    }

    @Test
    void a_few_bad_lines_are_skipped_and_named() {
        OrderFile file = read(line(1, "M5450", 1, "Low back pain"), "rubbish", line(3, "5450", 1, "No letter"), "");
        assertThat(file.billable()).hasSize(1);
        assertThat(file.skipped()).extracting(OrderFile.Skipped::line).containsExactly(2, 3);
    }

    @Test
    void another_file_is_refused_with_the_line_that_shows_it() {
        String csv = IntStream.range(0, 40)
                .mapToObj(i -> "M54.5" + i + ",Low back pain")
                .collect(Collectors.joining("\n"));
        assertThatThrownBy(() -> OrderFile.read(csv.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("Line 1");
        assertThatThrownBy(() -> read("", "  ")).isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> OrderFile.read(new byte[] {'P', 'K', 3, 4, 0, 0, 1}))
                .isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> read(line(1, "M545", 0, "A header only"))).isInstanceOf(RefusedRequest.class);
    }
}
