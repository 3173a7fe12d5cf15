package app.unknot.screening.conditions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTests {
    private static boolean holds(String condition, Map<String, Integer> facts) {
        return Condition.parse(condition).holds(name -> facts.getOrDefault(name, 0));
    }

    @Test
    void and_binds_closer_than_or() {
        assertThat(holds("a or b and c", Map.of("a", 1))).isTrue();
        assertThat(holds("(a or b) and c", Map.of("a", 1))).isFalse();
    }

    @Test
    void not_binds_closest_and_may_be_doubled() {
        assertThat(holds("not a and b", Map.of("b", 1))).isTrue();
        assertThat(holds("not (a and b)", Map.of("b", 1))).isTrue();
        assertThat(holds("not not a", Map.of("a", 1))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "age >= 70 and age < 80 and a",
                "not (a or b) and not not c",
                "(a or b) and (c or not d) or age == 4 and (b and c)",
                "a or (b or c)",
                "minor_trauma_14d and (osteoporosis or steroids_long_term or age >= 70)"
            })
    void a_condition_can_be_written_again_as_it_was(String condition) {
        assertThat(Condition.parse(condition).written()).isEqualTo(condition);
    }

    @Test
    void needless_parentheses_are_not_written_again() {
        assertThat(Condition.parse("((a)) or (b and c)").written()).isEqualTo("a or b and c");
    }

    @ParameterizedTest
    @CsvSource({
        "age >= 70, 70, true",
        "age >= 70, 69, false",
        "age < 18, 17, true",
        "age < 18, 18, false",
        "age <= 18, 18, true",
        "age > 7, 7, false",
        "age == 7, 7, true"
    })
    void numbers_are_compared_as_written(String condition, int age, boolean expected) {
        assertThat(holds(condition, Map.of("age", age))).isEqualTo(expected);
    }

    @Test
    void a_missing_fact_is_no() {
        assertThat(holds("fever", Map.of())).isFalse();
        assertThat(holds("not fever", Map.of())).isTrue();
    }

    @Test
    void it_tells_every_fact_that_it_reads() {
        assertThat(Condition.parse("x and (y or not z) and age >= 3").names()).containsExactly("age", "x", "y", "z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|Expected a fact or '(', found the end",
                "fever and|Expected a fact or '(', found the end",
                "(fever|Expected ')', found the end",
                "fever)|Expected 'and', 'or' or the end, found ')'",
                "fever chills|Expected 'and', 'or' or the end, found 'chills'",
                "age >=|Expected a whole number, found the end",
                "age >= old|Expected a whole number, found 'old'",
                "or fever|Expected a fact or '(', found 'or'",
                "fever && chills|Cannot read ' ' at position 6",
                "System.exit(0)|Cannot read 'S' at position 1",
                "age >= 99999999999|Expected 'and', 'or' or the end, found '99'"
            })
    void what_is_not_a_condition_is_refused_with_the_place_and_the_reason(String text, String message) {
        assertThatThrownBy(() -> Condition.parse(text))
                .isInstanceOf(InvalidCondition.class)
                .hasMessageContaining(message);
    }

    @Test
    void endless_nesting_is_refused() {
        assertThatThrownBy(() -> Condition.parse("(".repeat(10_000) + "a")).hasMessageContaining("Nested too deeply");
        assertThatThrownBy(() -> Condition.parse("not ".repeat(10_000) + "a"))
                .hasMessageContaining("Nested too deeply");
    }
}
