package app.unknot.screening.conditions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.unknot.screening.conditions.Condition.And;
import app.unknot.screening.conditions.Condition.AtLeast;
import app.unknot.screening.conditions.Condition.Comparison;
import app.unknot.screening.conditions.Condition.Fact;
import app.unknot.screening.conditions.Condition.Not;
import app.unknot.screening.conditions.Condition.Operator;
import app.unknot.screening.conditions.Condition.Or;
import app.unknot.screening.conditions.ConditionWords.Word;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds of any condition, tried on many that a seeded generator makes. */
class ConditionPropertyTests {
    private static final int MANY = 3000;
    private static final List<String> NAMES =
            List.of("fever", "age", "of", "medicines", "pain_now", "a", "notes", "order");

    @Test
    void what_is_written_is_read_as_the_same_condition() {
        Random random = new Random(20261129);
        for (int i = 0; i < MANY; i++) {
            Condition condition = condition(random, 5);
            assertThat(Condition.parse(condition.written()))
                    .as(condition.written())
                    .isEqualTo(condition);
        }
    }

    @Test
    void spaces_and_needless_parentheses_change_nothing() {
        Random random = new Random(7);
        for (int i = 0; i < MANY; i++) {
            Condition condition = condition(random, 3);
            StringBuilder spread = new StringBuilder("  (");
            for (Word word : ConditionWords.of(condition.written()))
                spread.append(word.text()).append(random.nextBoolean() ? "\n" : "   ");
            assertThat(Condition.parse(spread.append(" )\t").toString())).isEqualTo(condition);
        }
    }

    @Test
    void a_condition_reads_nothing_but_its_names() {
        Random random = new Random(99);
        for (int i = 0; i < MANY; i++) {
            Condition condition = condition(random, 4);
            condition.holds(name -> {
                assertThat(condition.names()).contains(name);
                return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(3));
            });
        }
    }

    @Test
    void every_name_stands_where_it_is_said_to() {
        Random random = new Random(4);
        for (int i = 0; i < MANY; i++) {
            String text = condition(random, 4).written();
            Condition.located(text).places().forEach((name, place) -> {
                String bare = name.substring(name.indexOf(':') + 1);
                assertThat(text.substring(place)).as(text).startsWith(bare);
                assertThat(Condition.parse(text).names()).contains(name);
            });
        }
    }

    /** A stray sign between two words cannot be read, wherever it stands: it is the place that is named, and the word. */
    @Test
    void a_sign_that_belongs_nowhere_is_named_at_its_place() {
        Random random = new Random(11);
        for (int i = 0; i < MANY; i++) {
            String text = condition(random, 3).written();
            List<Word> words = ConditionWords.of(text);
            int at = words.get(random.nextInt(words.size())).position();
            String damaged = text.substring(0, at) + " $% " + text.substring(at);
            assertInvalid(damaged, at + 1, "Cannot read '$%'");
        }
    }

    /** One {@code and} too many: the second one is wrong. */
    @Test
    void a_doubled_joining_word_is_named_at_the_second_one() {
        Random random = new Random(12);
        int tried = 0;
        for (int i = 0; i < MANY; i++) {
            String text = condition(random, 4).written();
            for (Word word : ConditionWords.of(text)) {
                if (!word.text().equals("and") && !word.text().equals("or")) continue;
                int second = word.position() + word.text().length() + 1;
                String damaged = text.substring(0, second) + "or " + text.substring(second);
                assertInvalid(damaged, second, "Expected a fact or '(', found 'or'");
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(MANY);
    }

    /** A fact behind a whole condition without a joining word. */
    @Test
    void a_word_that_nothing_joins_is_named_itself() {
        Random random = new Random(13);
        for (int i = 0; i < MANY; i++) {
            String text = condition(random, 3).written();
            assertInvalid(text + " stray", text.length() + 1, "Expected 'and', 'or' or the end, found 'stray'");
            assertInvalid("(" + text + " stray)", text.length() + 2, "Expected 'and', 'or' or ')', found 'stray'");
        }
    }

    /** Cut off behind a joining word: the last word is named, not a place behind the text. */
    @Test
    void an_end_that_comes_too_early_is_named_at_the_last_word() {
        Random random = new Random(14);
        int tried = 0;
        for (int i = 0; i < MANY; i++) {
            String text = condition(random, 4).written();
            for (Word word : ConditionWords.of(text)) {
                if (!List.of("and", "or", "not").contains(word.text())) continue;
                assertInvalid(
                        text.substring(0, word.position() + word.text().length()),
                        word.position(),
                        "Expected a fact or '(' after '" + word.text() + "', found the end");
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(MANY);
    }

    /** Without its last closing one, the parenthesis that it belongs to is named. */
    @Test
    void a_parenthesis_that_is_never_closed_is_named_where_it_opens() {
        Random random = new Random(15);
        for (int i = 0; i < MANY; i++) {
            String inner = condition(random, 3).written();
            String before = condition(random, 2).written() + " and ";
            assertInvalid(before + "(" + inner, before.length(), "'(' is never closed");
            assertInvalid(before + "1 of (a, " + inner, before.length() + 5, "'(' is never closed");
            assertInvalid(inner + ")", inner.length(), "Expected 'and', 'or' or the end, found ')'");
        }
    }

    private static void assertInvalid(String text, int position, String problem) {
        InvalidCondition invalid = catchThrowableOfType(InvalidCondition.class, () -> Condition.parse(text));
        assertThat(invalid).as(text).isNotNull();
        assertThat(invalid.position()).as(text).isEqualTo(position);
        assertThat(invalid.problem()).as(text).isEqualTo(problem);
    }

    private static Condition condition(Random random, int depth) {
        if (depth == 0) return leaf(random);
        return switch (random.nextInt(6)) {
            case 0 -> new Not(condition(random, depth - 1));
            case 1 -> new And(condition(random, depth - 1), condition(random, depth - 1));
            case 2 -> new Or(condition(random, depth - 1), condition(random, depth - 1));
            case 3 -> {
                List<Condition> of = IntStream.rangeClosed(0, random.nextInt(3))
                        .mapToObj(i -> condition(random, depth - 1))
                        .toList();
                yield new AtLeast(1 + random.nextInt(of.size()), of);
            }
            default -> leaf(random);
        };
    }

    private static Condition leaf(Random random) {
        if (random.nextBoolean()) return new Fact(name(random));
        Operator[] operators = Operator.values();
        return new Comparison(
                number(random),
                operators[random.nextInt(operators.length)],
                random.nextBoolean() ? new Quantity.Whole(random.nextInt(1_000_000)) : number(random));
    }

    private static Quantity number(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Quantity.DaysSince(name(random));
            case 1 -> new Quantity.MedicinesOf(name(random));
            default -> new Quantity.Of(name(random));
        };
    }

    private static String name(Random random) {
        return NAMES.get(random.nextInt(NAMES.size()));
    }
}
