package app.unknot.screening.conditions;

import app.unknot.screening.conditions.Condition.And;
import app.unknot.screening.conditions.Condition.Comparison;
import app.unknot.screening.conditions.Condition.Fact;
import app.unknot.screening.conditions.Condition.Not;
import app.unknot.screening.conditions.Condition.Operator;
import app.unknot.screening.conditions.Condition.Or;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Recursive descent over the grammar of {@link Condition}; one method a level of precedence. */
final class ConditionParser {
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(?<word>[a-z][a-z0-9_]*)|(?<number>\\d{1,9})|(?<sign><=|>=|==|<|>|\\(|\\)))");
    private static final Set<String> RESERVED = Set.of("and", "or", "not");
    private static final int DEEPEST = 50;

    private record Token(String text, int position) {}

    private final String text;
    private final List<Token> tokens;
    private int next;
    private int depth;

    ConditionParser(String text) {
        this.text = text;
        this.tokens = tokens(text);
    }

    Condition parse() {
        var condition = or();
        if (next < tokens.size()) throw unexpected("'and', 'or' or the end");
        return condition;
    }

    private Condition or() {
        var left = and();
        while (accept("or")) left = new Or(left, and());
        return left;
    }

    private Condition and() {
        var left = not();
        while (accept("and")) left = new And(left, not());
        return left;
    }

    private Condition not() {
        if (++depth > DEEPEST) throw new InvalidCondition(text, position(), "Nested too deeply");
        var condition = accept("not") ? new Not(not()) : term();
        depth--;
        return condition;
    }

    private Condition term() {
        if (accept("(")) {
            var inner = or();
            if (!accept(")")) throw unexpected("')'");
            return inner;
        }
        var name = peek();
        if (name.isEmpty() || !Character.isLetter(name.charAt(0)) || RESERVED.contains(name))
            throw unexpected("a fact or '('");
        next++;
        var operator = operator(peek());
        if (operator.isEmpty()) return new Fact(name);
        next++;
        var number = peek();
        if (number.isEmpty() || !Character.isDigit(number.charAt(0))) throw unexpected("a whole number");
        next++;
        return new Comparison(name, operator.getFirst(), Integer.parseInt(number));
    }

    private static List<Operator> operator(String sign) {
        return switch (sign) {
            case "<" -> List.of(Operator.LESS);
            case "<=" -> List.of(Operator.AT_MOST);
            case ">" -> List.of(Operator.MORE);
            case ">=" -> List.of(Operator.AT_LEAST);
            case "==" -> List.of(Operator.EQUAL);
            default -> List.of();
        };
    }

    private boolean accept(String expected) {
        if (!peek().equals(expected)) return false;
        next++;
        return true;
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next).text : "";
    }

    private int position() {
        return next < tokens.size() ? tokens.get(next).position : text.length();
    }

    private InvalidCondition unexpected(String expected) {
        var found = peek().isEmpty() ? "the end" : "'" + peek() + "'";
        return new InvalidCondition(text, position(), "Expected " + expected + ", found " + found);
    }

    private static List<Token> tokens(String text) {
        var found = new ArrayList<Token>();
        var trimmed = text.stripTrailing();
        var matcher = TOKEN.matcher(trimmed);
        int at = 0;
        while (at < trimmed.length()) {
            matcher.region(at, trimmed.length());
            if (!matcher.lookingAt()) throw new InvalidCondition(text, at, "Cannot read '" + trimmed.charAt(at) + "'");
            var token = matcher.group().strip();
            found.add(new Token(token, matcher.end() - token.length()));
            at = matcher.end();
        }
        return found;
    }
}
