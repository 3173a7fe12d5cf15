package app.unknot.shared.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikePatternTests {
    @Test
    void words_stand_for_themselves() {
        assertThat(LikePattern.containing(" Blue Shield ")).isEqualTo("%blue shield%");
        assertThat(LikePattern.beginning("100% off_peak!")).isEqualTo("100!% off!_peak!!%");
    }

    @Test
    void without_words_every_text_fits() {
        assertThat(LikePattern.containing("")).isEqualTo("%%");
        assertThat(LikePattern.containing(" \u200b\u0000 ")).isEqualTo("%%");
    }

    @Test
    void nothing_is_left_that_a_database_refuses() {
        assertThat(LikePattern.containing("a\u0000b\ud800c")).isEqualTo("%abc%");
    }
}
