package app.unknot.charting.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToldTests {
    @Test
    void pain_that_nobody_asked_for_is_not_a_number_and_not_null() {
        assertThat(AnswerWords.pain(6, 3)).isEqualTo("6 to 3");
        assertThat(AnswerWords.pain(0, 0)).isEqualTo("0 to 0");
        assertThat(AnswerWords.pain(6, null)).isEqualTo("6 before, not asked after");
        assertThat(AnswerWords.pain(null, 3)).isEqualTo("not asked before, 3 after");
        assertThat(AnswerWords.pain(null, null)).isEqualTo("not asked");
    }

    @Test
    void a_pressure_that_was_not_rated_was_not_just_right() {
        assertThat(AnswerWords.pressure(null)).isEqualTo("not asked how it felt");
        assertThat(AnswerWords.pressure("JUST_RIGHT")).isEqualTo("felt just right");
        assertThat(AnswerWords.pressure("TOO_MUCH")).isEqualTo("felt too much");
    }
}
