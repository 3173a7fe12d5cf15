package app.unknot.screening.rules;

import app.unknot.screening.IntakeGroup;
import app.unknot.screening.KeepOffArea;
import app.unknot.screening.Level;
import app.unknot.screening.Position;
import app.unknot.screening.Question;
import app.unknot.screening.Rule;
import app.unknot.screening.RuleSet;
import app.unknot.screening.conditions.Condition;
import app.unknot.shared.Technique;
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
                            () -> add(old, "is removed" + (emergency ? ", and it is an emergency." : "."), emergency));
        }
        for (Rule rule : after.rules())
            if (before.rule(rule.code()).isEmpty())
                add(rule, "is added: " + rule.level().title() + ".", false);
    }

    private void changed(Rule old, Rule rule, boolean emergency) {
        if (old.level() != rule.level())
            add(
                    rule,
                    emergency
                            ? "is no longer an emergency: " + rule.level().title() + "."
                            : "turns from " + old.level().title() + " to "
                                    + rule.level().title() + ".",
                    emergency);
        if (!old.when().equals(rule.when()))
            add(
                    rule,
                    "applies when " + rule.when().written() + ", before when "
                            + old.when().written() + ".",
                    emergency);
        if (!Objects.equals(old.ceiling(), rule.ceiling()))
            add(rule, "has the ceiling " + ceiling(rule.ceiling()) + ", before " + ceiling(old.ceiling()) + ".", false);
        if (!old.banned().equals(rule.banned()))
            add(rule, "bans " + techniques(rule.banned()) + ", before " + techniques(old.banned()) + ".", false);
        if (!old.avoid().equals(rule.avoid()))
            add(rule, "keeps off " + areas(rule.avoid()) + ", before " + areas(old.avoid()) + ".", false);
        if (!old.areas().equals(rule.areas()))
            add(
                    rule,
                    "keeps hands off " + named(rule.areas(), KeepOffArea::title) + ", before "
                            + named(old.areas(), KeepOffArea::title) + ".",
                    false);
        if (!old.notPositions().equals(rule.notPositions()))
            add(
                    rule,
                    "does not allow the position " + named(rule.notPositions(), Position::title) + ", before "
                            + named(old.notPositions(), Position::title) + ".",
                    false);
        TermsChanges.of(old.terms(), rule.terms()).forEach(words -> add(rule, words, false));
        boolean sameWords = old.title().equals(rule.title())
                && old.ask().equals(rule.ask())
                && old.action().equals(rule.action())
                && old.position().equals(rule.position())
                && old.source().equals(rule.source());
        if (!sameWords) add(rule, "has new wording.", false);
    }

    private void questions() {
        Map<String, Question> asked = byCode(before.everyVisit());
        Map<String, Question> asks = byCode(after.everyVisit());
        asked.forEach((code, old) -> {
            Question question = asks.get(code);
            if (question == null) add(code, "The question " + code + " of every visit is removed.", true);
            else if (!question.equals(old)) {
                boolean sameFacts = question.facts().equals(old.facts())
                        && question.implied().equals(old.implied())
                        && question.denied().equals(old.denied());
                add(
                        code,
                        sameFacts
                                ? "The question " + code + " of every visit has new wording."
                                : "The question " + code + " of every visit sets other facts.",
                        !sameFacts || !question.stems().containsAll(old.stems()));
            }
        });
        for (String code : asks.keySet())
            if (!asked.containsKey(code)) add(code, "The question " + code + " is added to every visit.", false);
        ticks("at intake", intake(before), intake(after));
        ticks("under \"anything new\"", ticks(before.anythingNew()), ticks(after.anythingNew()));
        for (Question.NewFact chip : after.anythingNew())
            before.anythingNew().stream()
                    .filter(old -> old.fact().equals(chip.fact()))
                    .forEach(old -> chip(old, chip));
    }

    /** A word that no longer suggests an emergency's fact makes it easier to miss. */
    private void chip(Question.NewFact old, Question.NewFact chip) {
        if (old.group() != chip.group())
            add("", chip.fact() + " is asked under \"" + chip.group().title() + "\".", false);
        if (!old.stems().equals(chip.stems()))
            add(
                    "",
                    chip.fact() + " is suggested by different words.",
                    vital.contains(chip.fact()) && !chip.stems().containsAll(old.stems()));
    }

    private void ticks(String where, Map<String, String> old, Map<String, String> now) {
        for (String fact : union(old.keySet(), now.keySet())) {
            if (!now.containsKey(fact))
                add("", fact + " can no longer be checked " + where + ".", vital.contains(fact));
            else if (!old.containsKey(fact)) add("", fact + " can be checked " + where + ".", false);
            else if (!Objects.equals(old.get(fact), now.get(fact)))
                add("", "The checkbox " + fact + " " + where + " has new wording.", false);
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
                                ? name + " now follows from other facts."
                                : now.containsKey(name)
                                        ? name + " follows from other facts than before."
                                        : name + " no longer follows from other facts.",
                        vital.contains(name));
        for (String name : union(before.assumed().keySet(), after.assumed().keySet()))
            number(
                    name,
                    "is assumed to be",
                    "",
                    before.assumed().get(name),
                    after.assumed().get(name));
        for (String name : union(before.dates().keySet(), after.dates().keySet()))
            if (!Objects.equals(before.dates().get(name), after.dates().get(name)))
                add(
                        "",
                        after.dates().containsKey(name)
                                ? name + " is counted from a day: \""
                                        + after.dates().get(name) + "\""
                                : name + " is no longer counted from a day of its own.",
                        vital.contains(name));
        for (String name : union(before.lastsDays().keySet(), after.lastsDays().keySet()))
            number(
                    name,
                    "is valid for",
                    " days",
                    before.lastsDays().get(name),
                    after.lastsDays().get(name));
    }

    private void number(String name, String what, String unit, @Nullable Integer old, @Nullable Integer now) {
        if (Objects.equals(old, now)) return;
        String words = now == null
                ? "No rule says anymore what " + name + " " + what + "; before " + old + unit + "."
                : name + " " + what + " " + now + unit + (old == null ? "." : ", before " + old + unit + ".");
        add("", words, vital.contains(name));
    }

    private void add(Rule rule, String words, boolean weakens) {
        add(rule.code(), rule.code() + " " + rule.title() + " " + words, weakens);
    }

    private void add(String code, String words, boolean weakens) {
        changes.add(new RuleChange(code, words, weakens));
    }

    private static String ceiling(@Nullable Integer ceiling) {
        return ceiling == null ? "none" : ceiling.toString();
    }

    private static String techniques(Set<Technique> techniques) {
        return named(techniques, Technique::title);
    }

    private static <T extends Comparable<T>> String named(Set<T> chosen, Function<T, String> title) {
        if (chosen.isEmpty()) return "nothing";
        return chosen.stream().sorted().map(title).collect(Collectors.joining(", "));
    }

    private static String areas(List<String> areas) {
        return areas.isEmpty() ? "nothing" : String.join(", ", areas);
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
