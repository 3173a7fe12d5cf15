package app.unknot.shared.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRuleTests {
    private static final TextRule NAME = TextRule.line(80);
    private static final TextRule WORDS = TextRule.block(1_000);

    @Test
    void what_is_too_long_says_by_how_much_and_is_not_cut() {
        assertThat(NAME.complaint("x".repeat(90)))
                .contains("At most 80 characters; this has 10 too many. Nothing was cut off: shorten it.");
        assertThat(WORDS.complaint("x".repeat(10_000)))
                .hasValueSatisfying(words -> assertThat(words).contains("At most 1,000", "9,000 too many"));
        assertThat(NAME.kept(" " + "x".repeat(80) + " ")).hasSize(80);
        assertThatThrownBy(() -> NAME.kept("x".repeat(81)))
                .isInstanceOf(Refused.class)
                .hasMessageNotContaining("xx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë",
                "O’Brien",
                "נועה כהן",
                "محمد",
                "👩🏽‍⚕️",
                "❤️",
                "1️⃣",
                "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                "नमस्ते",
                "김민준",
                "\u200fA"
            })
    void letters_of_every_script_and_emoji_stay(String name) {
        assertThat(NAME.kept(name)).isEqualTo(java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFC));
    }

    @Test
    void an_accent_that_was_typed_after_its_letter_is_the_same_letter() {
        assertThat(NAME.kept("Zoe\u0308")).isEqualTo("Zoë");
    }

    @Test
    void an_accent_without_a_letter_is_asked_for_its_letter() {
        assertThat(NAME.complaint("\u0301")).isPresent();
        assertThat(NAME.complaint("Ana \u0301")).isPresent();
        assertThat(WORDS.complaint("first\n\u0301second")).isPresent();
        assertThat(NAME.complaint("Ana\u0301")).isEmpty();
    }

    @Test
    void what_nobody_sees_is_left_out() {
        assertThat(NAME.kept("An\u0000a\u0007\u001b[31m\u202e!\ufeff\ud800")).isEqualTo("Ana[31m!");
        assertThat(NAME.kept("\u2067שרה\u2069 \u2066Levy")).isEqualTo("שרה Levy");
        assertThat(NAME.kept("\u0000")).isEmpty();
        assertThat(NAME.kept("\u200d\u200f \ufe0f"))
                .as("joiners that join nothing")
                .isEmpty();
        assertThat(NAME.kept("Ana\n\tMaria")).as("a line is one line").isEqualTo("Ana Maria");
        assertThat(WORDS.kept("one\r\ntwo\rthree\u2028four")).isEqualTo("one\ntwo\nthree\nfour");
    }
}
