package app.unknot.screening.conditions;

import app.unknot.screening.conditions.Condition.And;
import app.unknot.screening.conditions.Condition.AtLeast;
import app.unknot.screening.conditions.Condition.Comparison;
import app.unknot.screening.conditions.Condition.Fact;
import app.unknot.screening.conditions.Condition.Not;
import app.unknot.screening.conditions.Condition.Operator;
import app.unknot.screening.conditions.Condition.Or;
import app.unknot.screening.conditions.Condition.Parsed;
import app.unknot.screening.conditions.ConditionWords.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Recursive descent over the grammar of {@link Condition}; one method a level of precedence. */
final class ConditionParser {
    private static final Set<String> RESERVED = Set.of("and", "or", "not");
    private static final String COMPARE = "a comparison such as '>= 2'";
    private static final int DEEPEST = 50;

    private final String text;
    private final List<Word> words;
    private final Map<String, Integer> places = new HashMap<>();
    private int next;
    private int depth;

    ConditionParser(String text) {
        this.text = text;
        this.words = ConditionWords.of(text);
    }

    Parsed parse() {
        Condition condition = or();
        if (next < words.size()) throw unexpected("'and', 'or' or the end");
        return new Parsed(condition, places);
    }

    private Condition or() {
        Condition left = and();
        while (accept("or")) left = new Or(left, and());
        return left;
    }

    private Condition and() {
        Condition left = not();
        while (accept("and")) left = new And(left, not());
        return left;
    }

    private Condition not() {
        if (++depth > DEEPEST) throw new InvalidCondition(text, position(), "Nested too deeply");
        Condition condition = accept("not") ? new Not(not()) : term();
        depth--;
        return condition;
    }

    private Condition term() {
        if (peek().equals("(")) return parentheses();
        if (isNumber() && (isWord(1) || peek(1).equals("("))) return count();
        if (!isName()) throw unexpected("a fact or '('");
        boolean function = isFunction();
        Quantity left = quantity();
        Optional<Operator> operator = Operator.of(peek());
        if (operator.isEmpty() && function) throw unexpected(COMPARE);
        if (operator.isEmpty()) return new Fact(left.name());
        next++;
        if (!isNumber() && !isName()) throw unexpected("a whole number or a fact");
        return new Comparison(left, operator.get(), quantity());
    }

    private Condition parentheses() {
        int open = next++;
        Condition inner = or();
        close(open, "'and', 'or' or ')'");
        return inner;
    }

    private Condition count() {
        int numberAt = next;
        int number = number();
        if (!accept("of")) throw unexpected("'of'");
        int open = next;
        if (!accept("(")) throw unexpected("'('");
        List<Condition> of = new ArrayList<>();
        do of.add(or());
        while (accept(","));
        close(open, "'and', 'or', ',' or ')'");
        if (number < 1 || number > of.size())
            throw at(
                    numberAt,
                    "Of " + of.size() + " in the list, from 1 to " + of.size() + " can be asked for, found '" + number
                            + "'");
        return new AtLeast(number, of);
    }

    private void close(int open, String expected) {
        if (accept(")")) return;
        // What was never closed is wrong where it was opened; behind it all may be as it should.
        if (next >= words.size()) throw at(open, "'(' is never closed");
        throw unexpected(expected);
    }

    private Quantity quantity() {
        if (isNumber()) return new Quantity.Whole(number());
        Word name = words.get(next);
        if (!isFunction()) {
            next++;
            return placed(name, new Quantity.Of(name.text()));
        }
        int open = ++next;
        next++;
        if (!isName()) throw unexpected("a fact");
        Word of = words.get(next++);
        close(open, "')'");
        return placed(
                of,
                name.text().equals("days_since")
                        ? new Quantity.DaysSince(of.text())
                        : new Quantity.MedicinesOf(of.text()));
    }

    private Quantity placed(Word word, Quantity quantity) {
        places.putIfAbsent(quantity.name(), word.position());
        return quantity;
    }

    private int number() {
        try {
            int number = Integer.parseInt(peek());
            next++;
            return number;
        } catch (NumberFormatException e) {
            throw at(next, "'" + peek() + "' is too large");
        }
    }

    private boolean isNumber() {
        return next < words.size() && Character.isDigit(peek().charAt(0));
    }

    private boolean isName() {
        return isWord(0);
    }

    private boolean isWord(int ahead) {
        String word = peek(ahead);
        return !word.isEmpty() && Character.isLetter(word.charAt(0)) && !RESERVED.contains(word);
    }

    /** Only in front of a parenthesis, so that a rule set of before may keep a fact of that name. */
    private boolean isFunction() {
        return (peek().equals("days_since") || peek().equals("medicines")) && peek(1).equals("(");
    }

    private boolean accept(String expected) {
        if (!peek().equals(expected)) return false;
        next++;
        return true;
    }

    private String peek() {
        return peek(0);
    }

    private String peek(int ahead) {
        return next + ahead < words.size() ? words.get(next + ahead).text() : "";
    }

    private int position() {
        return next < words.size() ? words.get(next).position() : 0;
    }

    /** At the word that does not fit; when the text ends, at the last word, behind which something is missing. */
    private InvalidCondition unexpected(String expected) {
        if (next < words.size()) return at(next, "Expected " + expected + ", found '" + peek() + "'");
        if (words.isEmpty()) return new InvalidCondition(text, 0, "Expected " + expected + ", found nothing");
        return at(
                words.size() - 1,
                "Expected " + expected + " after '" + words.getLast().text() + "', found the end");
    }

    private InvalidCondition at(int word, String problem) {
        return new InvalidCondition(text, words.get(word).position(), problem);
    }
}
