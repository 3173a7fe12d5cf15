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
import app.unknot.screening.words.ScreeningWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Recursive descent over the grammar of {@link Condition}; one method a level of precedence. */
final class ConditionParser {
    private static final Set<String> RESERVED = Set.of("and", "or", "not");
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
        if (next < words.size()) throw unexpected(ScreeningWords.AND_OR_OR_THE_END.text());
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
        if (++depth > DEEPEST) throw new InvalidCondition(text, position(), ScreeningWords.NESTED_TOO_DEEPLY.text());
        Condition condition = accept("not") ? new Not(not()) : term();
        depth--;
        return condition;
    }

    private Condition term() {
        if (peek().equals("(")) return parentheses();
        if (isNumber() && (isWord(1) || peek(1).equals("("))) return count();
        if (!isName()) throw unexpected(ScreeningWords.A_FACT_OR.text());
        boolean function = isFunction();
        Quantity left = quantity();
        Optional<Operator> operator = Operator.of(peek());
        if (operator.isEmpty() && function) throw unexpected(ScreeningWords.A_COMPARISON_SUCH_AS_2.text());
        if (operator.isEmpty()) return new Fact(left.name());
        next++;
        if (!isNumber() && !isName()) throw unexpected(ScreeningWords.A_WHOLE_NUMBER_OR_A_FACT.text());
        return new Comparison(left, operator.get(), quantity());
    }

    private Condition parentheses() {
        int open = next++;
        Condition inner = or();
        close(open, ScreeningWords.AND_OR_OR.text());
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
        close(open, ScreeningWords.AND_OR_OR_2.text());
        if (number < 1 || number > of.size())
            throw at(numberAt, ScreeningWords.OF_IN_THE_LIST_FROM_1.text(of.size(), of.size(), number));
        return new AtLeast(number, of);
    }

    private void close(int open, String expected) {
        if (accept(")")) return;
        // What was never closed is wrong where it was opened; behind it all may be as it should.
        if (next >= words.size()) throw at(open, ScreeningWords.IS_NEVER_CLOSED.text());
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
        if (!isName()) throw unexpected(ScreeningWords.A_FACT.text());
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
            throw at(next, ScreeningWords.IS_TOO_LARGE.text(peek()));
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
        if (next < words.size()) return at(next, ScreeningWords.EXPECTED_FOUND.text(expected, peek()));
        if (words.isEmpty()) return new InvalidCondition(text, 0, ScreeningWords.EXPECTED_FOUND_NOTHING.text(expected));
        return at(
                words.size() - 1,
                ScreeningWords.EXPECTED_AFTER_FOUND_THE_END.text(
                        expected, words.getLast().text()));
    }

    private InvalidCondition at(int word, String problem) {
        return new InvalidCondition(text, words.get(word).position(), problem);
    }
}
