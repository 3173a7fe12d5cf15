package app.unknot.screening.rules;

import app.unknot.anatomy.KeepOffArea;
import app.unknot.anatomy.Position;
import app.unknot.anatomy.Technique;
import app.unknot.screening.Level;
import app.unknot.screening.conditions.Condition;
import app.unknot.screening.questions.IntakeGroup;
import app.unknot.screening.questions.Question;
import app.unknot.screening.rulebook.Rule;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.words.ScreeningWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells in plain words what one rule set changes of another. */
public final class RuleChanges {
    private final RuleSet before;
    private final RuleSet after;
    private final List<RuleChange> changes = new ArrayList<>();
    /** The facts on which an emergency of before depends. */
    private final Set<String> vital = new HashSet<>();

    private RuleChanges(RuleSet before, RuleSet after) {
        this.before = before;
        this.after = after;
        for (Rule rule : before.rules())
            if (rule.level() == Level.EMERGENCY)
                vital.addAll(before.derived().readBy(rule.when().names()));
    }

    /** Rules first, in the order in which they stand; then questions and facts. Empty when they decide and say the same. */
    public static List<RuleChange> between(RuleSet before, RuleSet after) {
        var changes = new RuleChanges(before, after);
        changes.rules();
        changes.questions();
        changes.facts();
        return List.copyOf(changes.changes);
    }

    private void rules() {
        for (Rule old : before.rules()) {
            boolean emergency = old.level() == Level.EMERGENCY;
            after.rule(old.code())
                    .ifPresentOrElse(
                            rule -> changed(old, rule, emergency),
                            () -> add(
                                    old,
                                    emergency
                                            ? ScreeningWords.IS_REMOVED_AND_IT_IS_AN_EMERGENCY.text()
                                            : ScreeningWords.IS_REMOVED.text(),
                                    emergency));
        }
        for (Rule rule : after.rules())
            if (before.rule(rule.code()).isEmpty())
                add(rule, ScreeningWords.IS_ADDED.text(rule.level().title()), false);
    }

    private void changed(Rule old, Rule rule, boolean emergency) {
        if (old.level() != rule.level())
            add(
                    rule,
                    emergency
                            ? ScreeningWords.IS_NO_LONGER_AN_EMERGENCY.text(
                                    rule.level().title())
                            : ScreeningWords.TURNS_FROM_TO.text(
                                    old.level().title(), rule.level().title()),
                    emergency);
        if (!old.when().equals(rule.when()))
            add(
                    rule,
                    ScreeningWords.APPLIES_WHEN_BEFORE_WHEN.text(
                            rule.when().written(), old.when().written()),
                    emergency);
        if (!Objects.equals(old.ceiling(), rule.ceiling()))
            add(
                    rule,
                    ScreeningWords.HAS_THE_CEILING_BEFORE.text(ceiling(rule.ceiling()), ceiling(old.ceiling())),
                    false);
        if (!old.banned().equals(rule.banned()))
            add(rule, ScreeningWords.BANS_BEFORE.text(techniques(rule.banned()), techniques(old.banned())), false);
        if (!old.avoid().equals(rule.avoid()))
            add(rule, ScreeningWords.KEEPS_OFF_BEFORE.text(areas(rule.avoid()), areas(old.avoid())), false);
        if (!old.areas().equals(rule.areas()))
            add(
                    rule,
                    ScreeningWords.KEEPS_HANDS_OFF_BEFORE.text(
                            named(rule.areas(), KeepOffArea::title), named(old.areas(), KeepOffArea::title)),
                    false);
        if (!old.notPositions().equals(rule.notPositions()))
            add(
                    rule,
                    ScreeningWords.DOES_NOT_ALLOW_THE_POSITION.text(
                            named(rule.notPositions(), Position::title), named(old.notPositions(), Position::title)),
                    false);
        TermsChanges.of(old.terms(), rule.terms()).forEach(words -> add(rule, words, false));
        boolean sameWords = old.title().equals(rule.title())
                && old.ask().equals(rule.ask())
                && old.action().equals(rule.action())
                && old.position().equals(rule.position())
                && old.source().equals(rule.source());
        if (!sameWords) add(rule, ScreeningWords.HAS_NEW_WORDING.text(), false);
    }

    private void questions() {
        Map<String, Question> asked = byCode(before.everyVisit());
        Map<String, Question> asks = byCode(after.everyVisit());
        asked.forEach((code, old) -> {
            Question question = asks.get(code);
            if (question == null) add(code, ScreeningWords.THE_QUESTION_OF_EVERY_VISIT.text(code), true);
            else if (!question.equals(old)) {
                boolean sameFacts = question.facts().equals(old.facts())
                        && question.implied().equals(old.implied())
                        && question.denied().equals(old.denied());
                add(
                        code,
                        sameFacts
                                ? ScreeningWords.THE_QUESTION_OF_EVERY_VISIT_HAS_NEW.text(code)
                                : ScreeningWords.THE_QUESTION_OF_EVERY_VISIT_SETS.text(code),
                        !sameFacts || !question.stems().containsAll(old.stems()));
            }
        });
        for (String code : asks.keySet())
            if (!asked.containsKey(code)) add(code, ScreeningWords.THE_QUESTION_IS_ADDED_TO_EVERY.text(code), false);
        ticks(ScreeningWords.AT_INTAKE.text(), intake(before), intake(after));
        ticks(ScreeningWords.UNDER_ANYTHING_NEW.text(), ticks(before.anythingNew()), ticks(after.anythingNew()));
        for (Question.NewFact chip : after.anythingNew())
            before.anythingNew().stream()
                    .filter(old -> old.fact().equals(chip.fact()))
                    .forEach(old -> chip(old, chip));
    }

    /** A word that no longer suggests an emergency's fact makes it easier to miss. */
    private void chip(Question.NewFact old, Question.NewFact chip) {
        if (old.group() != chip.group())
            add("", ScreeningWords.IS_ASKED_UNDER.text(chip.fact(), chip.group().title()), false);
        if (!old.stems().equals(chip.stems()))
            add(
                    "",
                    ScreeningWords.IS_SUGGESTED_BY_DIFFERENT_WORDS.text(chip.fact()),
                    vital.contains(chip.fact()) && !chip.stems().containsAll(old.stems()));
    }

    private void ticks(String where, Map<String, String> old, Map<String, String> now) {
        for (String fact : union(old.keySet(), now.keySet())) {
            if (!now.containsKey(fact))
                add("", ScreeningWords.CAN_NO_LONGER_BE_CHECKED.text(fact, where), vital.contains(fact));
            else if (!old.containsKey(fact)) add("", ScreeningWords.CAN_BE_CHECKED.text(fact, where), false);
            else if (!Objects.equals(old.get(fact), now.get(fact)))
                add("", ScreeningWords.THE_CHECKBOX_HAS_NEW_WORDING.text(fact, where), false);
        }
    }

    private void facts() {
        Map<String, Condition> old = before.derived().conditions();
        Map<String, Condition> now = after.derived().conditions();
        for (String name : union(old.keySet(), now.keySet()))
            if (!Objects.equals(old.get(name), now.get(name)))
                add(
                        "",
                        !old.containsKey(name)
                                ? ScreeningWords.NOW_FOLLOWS_FROM_OTHER_FACTS.text(name)
                                : now.containsKey(name)
                                        ? ScreeningWords.FOLLOWS_FROM_OTHER_FACTS_THAN_BEFORE.text(name)
                                        : ScreeningWords.NO_LONGER_FOLLOWS_FROM_OTHER.text(name),
                        vital.contains(name));
        for (String name : union(before.assumed().keySet(), after.assumed().keySet()))
            assumed(name, before.assumed().get(name), after.assumed().get(name));
        for (String name : union(before.dates().keySet(), after.dates().keySet()))
            if (!Objects.equals(before.dates().get(name), after.dates().get(name)))
                add(
                        "",
                        after.dates().containsKey(name)
                                ? ScreeningWords.IS_COUNTED_FROM_A_DAY.text(
                                        name, after.dates().get(name))
                                : ScreeningWords.IS_NO_LONGER_COUNTED_FROM_A_DAY.text(name),
                        vital.contains(name));
        for (String name : union(before.lastsDays().keySet(), after.lastsDays().keySet()))
            lasts(name, before.lastsDays().get(name), after.lastsDays().get(name));
    }

    private void assumed(String name, @Nullable Integer old, @Nullable Integer now) {
        if (Objects.equals(old, now)) return;
        String words = now == null
                ? ScreeningWords.NO_RULE_SAYS_ANYMORE_WHAT.text(name, old)
                : old == null
                        ? ScreeningWords.IS_ASSUMED_TO_BE.text(name, now)
                        : ScreeningWords.IS_ASSUMED_TO_BE_BEFORE.text(name, now, old);
        add("", words, vital.contains(name));
    }

    private void lasts(String name, @Nullable Integer old, @Nullable Integer now) {
        if (Objects.equals(old, now)) return;
        String words = now == null
                ? ScreeningWords.NO_RULE_SAYS_ANYMORE_WHAT_IS_VALID.text(name, old)
                : old == null
                        ? ScreeningWords.IS_VALID_FOR_DAYS.text(name, now)
                        : ScreeningWords.IS_VALID_FOR_DAYS_BEFORE_DAYS.text(name, now, old);
        add("", words, vital.contains(name));
    }

    private void add(Rule rule, String words, boolean weakens) {
        add(rule.code(), rule.code() + " " + rule.title() + " " + words, weakens);
    }

    private void add(String code, String words, boolean weakens) {
        changes.add(new RuleChange(code, words, weakens));
    }

    private static String ceiling(@Nullable Integer ceiling) {
        return ceiling == null ? ScreeningWords.NONE_2.text() : ceiling.toString();
    }

    private static String techniques(Set<Technique> techniques) {
        return named(techniques, Technique::title);
    }

    private static <T extends Comparable<T>> String named(Set<T> chosen, Function<T, String> title) {
        if (chosen.isEmpty()) return ScreeningWords.NOTHING.text();
        return chosen.stream().sorted().map(title).collect(Collectors.joining(", "));
    }

    private static String areas(List<String> areas) {
        return areas.isEmpty() ? ScreeningWords.NOTHING.text() : String.join(", ", areas);
    }

    private static SequencedMap<String, Question> byCode(List<Question> questions) {
        SequencedMap<String, Question> byCode = new LinkedHashMap<>();
        questions.forEach(question -> byCode.put(question.code(), question));
        return byCode;
    }

    private static Map<String, String> intake(RuleSet rules) {
        Map<String, String> ticks = new LinkedHashMap<>();
        for (IntakeGroup group : rules.intake())
            for (Question.NewFact one : group.facts()) ticks.put(one.fact(), group.title() + ": " + one.text());
        return ticks;
    }

    private static Map<String, String> ticks(List<Question.NewFact> facts) {
        Map<String, String> ticks = new LinkedHashMap<>();
        facts.forEach(one -> ticks.put(one.fact(), one.text()));
        return ticks;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }
}
