package app.unknot.screening.conditions;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * When a rule applies: facts joined by {@code and}, {@code or}, {@code not}, comparisons of numbers, counts, and parentheses.
 * A sealed tree, so that a rule set can do nothing but read facts.
 */
public sealed interface Condition {
    /** A fact that is true when its value is known and not 0. */
    record Fact(String name) implements Condition {}

    /** Two numbers compared; false as long as one of them is unknown, whatever the operator. */
    record Comparison(Quantity left, Operator operator, Quantity right) implements Condition {}

    /** At least so many of these hold. */
    record AtLeast(int number, List<Condition> of) implements Condition {
        public AtLeast {
            of = List.copyOf(of);
        }
    }

    record Not(Condition inner) implements Condition {}

    record And(Condition left, Condition right) implements Condition {}

    record Or(Condition left, Condition right) implements Condition {}

    enum Operator {
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">="),
        EQUAL("=="),
        NOT_EQUAL("!=");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        static Optional<Operator> of(String sign) {
            return Arrays.stream(values())
                    .filter(operator -> operator.sign.equals(sign))
                    .findFirst();
        }

        private boolean holds(int left, int right) {
            return switch (this) {
                case LESS -> left < right;
                case AT_MOST -> left <= right;
                case MORE -> left > right;
                case AT_LEAST -> left >= right;
                case EQUAL -> left == right;
                case NOT_EQUAL -> left != right;
            };
        }
    }

    /**
     * A condition with where its names stand.
     *
     * @param places of each name in {@link Condition#names()} the first place in the text, 0 for its first character
     */
    record Parsed(Condition condition, Map<String, Integer> places) {
        public Parsed {
            places = Map.copyOf(places);
        }
    }

    /**
     * Reads a condition such as {@code minor_trauma_14d and (osteoporosis or age >= 70)}. {@code not} binds closest, then
     * {@code and}, then {@code or}. A count is {@code 2 of (a, b, c)}; functions are {@code days_since(fact)} and
     * {@code medicines(kind)}.
     *
     * @throws InvalidCondition when it is not one
     */
    static Condition parse(String text) {
        return located(text).condition();
    }

    /**
     * The same with the places of its names.
     *
     * @throws InvalidCondition when it is not one
     */
    static Parsed located(String text) {
        return new ConditionParser(text).parse();
    }

    default boolean holds(FactReader reading) {
        return switch (this) {
            case Fact(var name) -> reading.of(name).orElse(0) != 0;
            case Comparison(var left, var operator, var right) ->
                compare(left.value(reading), operator, right.value(reading));
            case AtLeast(var number, var of) ->
                of.stream().filter(one -> one.holds(reading)).limit(number).count() == number;
            case Not(var inner) -> !inner.holds(reading);
            case And(var left, var right) -> left.holds(reading) && right.holds(reading);
            case Or(var left, var right) -> left.holds(reading) || right.holds(reading);
        };
    }

    /** All names that the condition reads, those of functions as {@link FactReader} has them; with a number of days also its fact. */
    default Set<String> names() {
        var names = new TreeSet<String>();
        collect(this, names);
        return names;
    }

    /** The names that have to be told before it can hold: all but those that stand behind a {@code not}. */
    default Set<String> needed() {
        var names = new TreeSet<String>();
        needed(this, false, names);
        return names;
    }

    /** The condition as it can be written: read again, it is the same one. */
    default String written() {
        return switch (this) {
            case Fact(var name) -> name;
            case Comparison(var left, var operator, var right) ->
                left.written() + " " + operator.sign + " " + right.written();
            case AtLeast(var number, var of) ->
                of.stream().map(Condition::written).collect(Collectors.joining(", ", number + " of (", ")"));
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
            case Comparison(var left, var operator, var right) -> {
                collect(left, names);
                collect(right, names);
            }
            case AtLeast(var number, var of) -> of.forEach(one -> collect(one, names));
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

    private static void needed(Condition condition, boolean denied, Set<String> names) {
        switch (condition) {
            case Not(var inner) -> needed(inner, !denied, names);
            case AtLeast(var number, var of) -> of.forEach(one -> needed(one, denied, names));
            case And(var left, var right) -> {
                needed(left, denied, names);
                needed(right, denied, names);
            }
            case Or(var left, var right) -> {
                needed(left, denied, names);
                needed(right, denied, names);
            }
            case Fact fact -> {
                if (!denied) collect(fact, names);
            }
            case Comparison comparison -> {
                if (!denied) collect(comparison, names);
            }
        }
    }

    private static void collect(Quantity quantity, Set<String> names) {
        if (!(quantity instanceof Quantity.Whole)) names.add(quantity.name());
        if (quantity instanceof Quantity.DaysSince(String fact)) names.add(fact);
    }

    private static boolean compare(OptionalInt left, Operator operator, OptionalInt right) {
        return left.isPresent() && right.isPresent() && operator.holds(left.getAsInt(), right.getAsInt());
    }
}
