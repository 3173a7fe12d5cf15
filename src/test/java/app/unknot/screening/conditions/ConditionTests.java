package app.unknot.screening.conditions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTests {
    private static boolean holds(String condition, Map<String, Integer> facts) {
        return Condition.parse(condition)
                .holds(name -> facts.containsKey(name) ? OptionalInt.of(facts.get(name)) : OptionalInt.empty());
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
                "2 of (a, b or c, not d, age >= 70)",
                "not 1 of (a, b) and 2 of (2 of (a, b, c), d)",
                "pain_after > pain_before and pain_now != 0",
                "days_since(spinal_procedure) <= 90 and medicines(antiplatelet) >= 2",
                "days_since(birth) < days_since(surgery)",
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
        "age == 7, 7, true",
        "age != 7, 7, false",
        "age != 7, 8, true"
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

    @Test
    void what_stands_behind_a_not_need_not_be_told() {
        assertThat(Condition.parse("x and (y or not z) and age >= 3").needed()).containsExactly("age", "x", "y");
        assertThat(Condition.parse("2 of (a, b, not c)").needed()).containsExactly("a", "b");
        assertThat(Condition.parse("not (a or not b) or not (c and age < 7)").needed())
                .as("denied twice is told again")
                .containsExactly("b");
        assertThat(Condition.parse("days_since(injection) < 3").needed())
                .containsExactly("days_since:injection", "injection");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<=", ">", ">=", "==", "!="})
    void an_unknown_number_makes_every_comparison_false(String sign) {
        assertThat(holds("age " + sign + " 7", Map.of())).isFalse();
        assertThat(holds("pain_after " + sign + " pain_before", Map.of("pain_after", 7)))
                .isFalse();
        assertThat(holds("pain_after " + sign + " pain_before", Map.of("pain_before", 7)))
                .isFalse();
        assertThat(holds("days_since(birth) " + sign + " 7", Map.of("birth", 1)))
                .isFalse();
        assertThat(holds("not age " + sign + " 7", Map.of())).isTrue();
    }

    @Test
    void one_number_is_compared_with_another() {
        assertThat(holds("pain_after > pain_before", Map.of("pain_after", 7, "pain_before", 6)))
                .isTrue();
        assertThat(holds("pain_after > pain_before", Map.of("pain_after", 6, "pain_before", 6)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, a, true", "2, a, false", "2, ac, true", "3, ac, false", "3, abc, true", "1, '', false"})
    void a_count_holds_from_that_many_on(int number, String told, boolean expected) {
        Map<String, Integer> facts = new HashMap<>();
        for (char fact : told.toCharArray()) facts.put(String.valueOf(fact), 1);
        assertThat(holds(number + " of (a, b, c)", facts)).isEqualTo(expected);
    }

    @Test
    void functions_read_numbers_of_their_own() {
        assertThat(holds("days_since(injection) < 3", Map.of("days_since:injection", 2, "injection", 9)))
                .isTrue();
        assertThat(holds("days_since(injection) < 3", Map.of("days_since:injection", 3)))
                .isFalse();
        assertThat(holds("medicines(antiplatelet) >= 2", Map.of("medicines:antiplatelet", 2)))
                .isTrue();
        assertThat(Condition.parse("days_since(injection) < 3 or medicines(insulin) >= 1")
                        .names())
                .containsExactly("days_since:injection", "injection", "medicines:insulin");
    }

    @Test
    void a_fact_may_be_called_as_a_function_is() {
        assertThat(holds("medicines and of", Map.of("medicines", 1, "of", 1))).isTrue();
    }

    @Test
    void every_name_knows_its_first_place() {
        assertThat(Condition.located("rage or 2 of (age > 3, days_since(rage) < age)")
                        .places())
                .isEqualTo(Map.of("rage", 0, "age", 14, "days_since:rage", 34));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "``~1~Expected a fact or '(', found nothing",
                "fever and~7~Expected a fact or '(' after 'and', found the end",
                "(fever~1~'(' is never closed",
                "a and (b or (c) and d~7~'(' is never closed",
                "fever)~6~Expected 'and', 'or' or the end, found ')'",
                "fever chills~7~Expected 'and', 'or' or the end, found 'chills'",
                "(fever chills)~8~Expected 'and', 'or' or ')', found 'chills'",
                "age >=~5~Expected a whole number or a fact after '>=', found the end",
                "age >= and old~8~Expected a whole number or a fact, found 'and'",
                "age 70~5~Expected 'and', 'or' or the end, found '70'",
                "70 <= age~1~Expected a fact or '(', found '70'",
                "or fever~1~Expected a fact or '(', found 'or'",
                "fever && chills~7~Cannot read '&&': write 'and'",
                "fever || chills~7~Cannot read '||': write 'or'",
                "age = 7~5~Cannot read '=': write '=='",
                "age > = 7~7~Cannot read '=': write '=='",
                "fever AND chills~7~Cannot read 'AND': write 'and'",
                "fever or Chills~10~Cannot read 'Chills': write 'chills'",
                "temperature > 38.5~15~Cannot read '38.5': numbers are whole",
                "fever or 14d_trauma~10~Cannot read '14d_trauma'",
                "System.exit(0)~1~Cannot read 'System.exit'",
                "age >= 99999999999~8~'99999999999' is too large",
                "2 off (a, b)~3~Expected 'of', found 'off'",
                "2 (a, b)~3~Expected 'of', found '('",
                "2 of a, b~6~Expected '(', found 'a'",
                "2 of (a, b~6~'(' is never closed",
                "2 of (a b)~9~Expected 'and', 'or', ',' or ')', found 'b'",
                "2 of (a,, b)~9~Expected a fact or '(', found ','",
                "3 of (a, b)~1~Of 2 in the list, from 1 to 2 can be asked for, found '3'",
                "0 of (a, b)~1~Of 2 in the list, from 1 to 2 can be asked for, found '0'",
                "days_since(birth)~17~Expected a comparison such as '>= 2' after ')', found the end",
                "medicines(insulin) and a~20~Expected a comparison such as '>= 2', found 'and'",
                "days_since(3) < 2~12~Expected a fact, found '3'",
                "days_since(a b) < 2~14~Expected ')', found 'b'"
            })
    void what_is_not_a_condition_is_refused_at_the_wrong_word_with_the_reason(String text, int place, String problem) {
        assertThatThrownBy(() -> Condition.parse(text))
                .isInstanceOfSatisfying(InvalidCondition.class, invalid -> {
                    assertThat(invalid.problem()).isEqualTo(problem);
                    assertThat(invalid.position()).isEqualTo(place - 1);
                })
                .hasMessageContaining("at position " + place);
    }

    @Test
    void endless_nesting_is_refused() {
        assertThatThrownBy(() -> Condition.parse("(".repeat(10_000) + "a")).hasMessageContaining("Nested too deeply");
        assertThatThrownBy(() -> Condition.parse("not ".repeat(10_000) + "a"))
                .hasMessageContaining("Nested too deeply");
    }
}
