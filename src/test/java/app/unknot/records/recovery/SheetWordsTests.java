package app.unknot.records.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWordsTests {
    private static byte[] key(int seed) {
        byte[] key = new byte[32];
        new Random(seed).nextBytes(key);
        return key;
    }

    private static void assertMistyped(List<String> lines, String reason) {
        assertThatThrownBy(() -> SheetWords.read(lines))
                .isInstanceOf(SheetWords.Mistyped.class)
                .hasMessageContaining(reason);
    }

    @Test
    void a_key_comes_back_from_its_sheet() {
        for (int seed = 0; seed < 500; seed++)
            assertThat(SheetWords.read(SheetWords.of(key(seed)))).isEqualTo(key(seed));
        assertThat(SheetWords.read(SheetWords.of(new byte[32]))).isEqualTo(new byte[32]);
    }

    @Test
    void a_sheet_is_four_lines_of_four_groups_of_four() {
        assertThat(SheetWords.of(key(1)))
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).matches("([0-9A-HJKMNP-TV-Z]{4} ){3}[0-9A-HJKMNP-TV-Z]{4}"));
    }

    @Test
    void it_is_typed_as_people_type() {
        List<String> typed = SheetWords.of(key(2)).stream()
                .map(line -> "  "
                        + line.toLowerCase(Locale.ROOT)
                                .replace(' ', '-')
                                .replace('0', 'o')
                                .replace('1', 'l'))
                .toList();
        assertThat(SheetWords.read(typed)).isEqualTo(key(2));
    }

    @Test
    void a_slip_anywhere_is_found_in_its_line() {
        List<String> lines = SheetWords.of(key(3));
        for (int line = 0; line < lines.size(); line++) {
            for (int place = 0; place < lines.get(line).length(); place++) {
                char right = lines.get(line).charAt(place);
                if (right == ' ') continue;
                List<String> typed = new ArrayList<>(lines);
                StringBuilder slipped = new StringBuilder(lines.get(line));
                slipped.setCharAt(place, right == '7' ? '8' : '7');
                typed.set(line, slipped.toString());
                assertMistyped(typed, "Line " + (line + 1));
            }
        }
    }

    @Test
    void lines_that_changed_places_are_found() {
        List<String> lines = new ArrayList<>(SheetWords.of(key(4)));
        Collections.swap(lines, 1, 2);
        assertMistyped(lines, "Line 2");
    }

    @Test
    void a_missing_line_and_a_short_one_are_named() {
        List<String> lines = SheetWords.of(key(5));
        assertMistyped(lines.subList(0, 3), "3 were typed");
        List<String> shorter = new ArrayList<>(lines);
        shorter.set(2, lines.get(2).substring(2));
        assertMistyped(shorter, "Line 3 has 14 letters instead of 16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"U", "!", "é"})
    void a_sign_that_no_sheet_has_is_named(String sign) {
        List<String> lines = new ArrayList<>(SheetWords.of(key(6)));
        lines.set(0, sign + lines.getFirst().substring(1));
        assertMistyped(lines, "Line 1 has a ");
    }
}
