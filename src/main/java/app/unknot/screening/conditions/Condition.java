package app.unknot.screening.conditions;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * When a rule applies: facts joined by {@code and}, {@code or}, {@code not}, comparisons with whole numbers, and parentheses.
 * A sealed tree, so that a rule set can do nothing but read facts.
 */
public sealed interface Condition {
    /** A fact that is true when its value is not 0. */
    record Fact(String name) implements Condition {}

    /** A fact compared with a whole number. */
    record Comparison(String name, Operator operator, int number) implements Condition {}

    record Not(Condition inner) implements Condition {}

    record And(Condition left, Condition right) implements Condition {}

    record Or(Condition left, Condition right) implements Condition {}

    enum Operator {
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">="),
        EQUAL("==");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }
    }

    /**
     * Reads a condition such as {@code minor_trauma_14d and (osteoporosis or age >= 70)}. {@code not} binds closest, then
     * {@code and}, then {@code or}.
     *
     * @throws InvalidCondition when it is not one
     */
    static Condition parse(String text) {
        return new ConditionParser(text).parse();
    }

    /**
     * @param values the value of a fact: 1 or 0 for yes or no, else the number
     */
    default boolean holds(ToIntFunction<String> values) {
        return switch (this) {
            case Fact(var name) -> values.applyAsInt(name) != 0;
            case Comparison(var name, var operator, var number) -> compare(values.applyAsInt(name), operator, number);
            case Not(var inner) -> !inner.holds(values);
            case And(var left, var right) -> left.holds(values) && right.holds(values);
            case Or(var left, var right) -> left.holds(values) || right.holds(values);
        };
    }

    /** All facts that the condition reads. */
    default Set<String> names() {
        var names = new TreeSet<String>();
        collect(this, names);
        return names;
    }

    /** The condition as it can be written: read again, it is the same one. */
    default String written() {
        return switch (this) {
            case Fact(var name) -> name;
            case Comparison(var name, var operator, var number) -> name + " " + operator.sign + " " + number;
            case Not(var inner) ->
                "not " + (inner instanceof And || inner instanceof Or ? inParentheses(inner) : inner.written());
            case And(var left, var right) ->
                (left instanceof Or ? inParentheses(left) : left.written()) + " and "
                        + (right instanceof Or || right instanceof And ? inParentheses(right) : right.written());
            case Or(var left, var right) ->
                left.written() + " or " + (right instanceof Or ? inParentheses(right) : right.written());
        };
    }

    private static String inParentheses(Condition condition) {
        return "(" + condition.written() + ")";
    }

    private static void collect(Condition condition, Set<String> names) {
        switch (condition) {
            case Fact(var name) -> names.add(name);
            case Comparison comparison -> names.add(comparison.name());
            case Not(var inner) -> collect(inner, names);
            case And(var left, var right) -> {
                collect(left, names);
                collect(right, names);
            }
            case Or(var left, var right) -> {
                collect(left, names);
                collect(right, names);
            }
        }
    }

    private static boolean compare(int value, Operator operator, int number) {
        return switch (operator) {
            case LESS -> value < number;
            case AT_MOST -> value <= number;
            case MORE -> value > number;
            case AT_LEAST -> value >= number;
            case EQUAL -> value == number;
        };
    }
}
