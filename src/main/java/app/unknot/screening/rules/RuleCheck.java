package app.unknot.screening.rules;

import app.unknot.anatomy.KeepOffArea;
import app.unknot.anatomy.Position;
import app.unknot.anatomy.Technique;
import app.unknot.screening.Level;
import app.unknot.screening.conditions.Condition;
import app.unknot.screening.rules.LocatedJson.Member;
import app.unknot.screening.rules.LocatedJson.Text;
import app.unknot.screening.words.ScreeningWords;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks one rule. */
final class RuleCheck {
    static final int MOST_PRESSURE = 10;
    private static final int SENTENCE = 400;
    private static final int PHRASE = 120;
    private static final Pattern CODE = Pattern.compile("[A-Z]{1,3}\\d{1,4}");
    private static final Set<String> FIELDS = Set.of(
            "code",
            "level",
            "title",
            "ask",
            "when",
            "do",
            "ceiling",
            "ban",
            "avoid",
            "areas",
            "notPositions",
            "position",
            TermsText.WITHHOLDS,
            TermsText.VALIDITY,
            TermsText.ALERT,
            TermsText.ADAPTATIONS,
            TermsText.MINUTES,
            TermsText.MINUTES_AFTER_REACTION,
            "source");
    private static final Set<String> LEVELS = names(Level.values());
    private static final Set<String> AREAS = names(KeepOffArea.values());
    private static final Set<String> POSITIONS = names(Position.values());
    private static final Set<String> TECHNIQUES = names(Technique.values());

    private final Problems problems;
    private final FactNames facts;
    private final Set<String> questions;
    private String code = "";

    /**
     * @param questions codes of the questions of every visit
     */
    RuleCheck(Problems problems, FactNames facts, Set<String> questions) {
        this.problems = problems;
        this.facts = facts;
        this.questions = questions;
    }

    /**
     * @param codes the codes of the rules before it; this one is added
     */
    void check(LocatedJson item, Set<String> codes) {
        RuleSetCheck.value(
                        item instanceof LocatedJson.Obj object ? object.members() : new java.util.LinkedHashMap<>(),
                        "code")
                .ifPresent(value -> code = value instanceof Text text ? text.value() : "");
        SequencedMap<String, Member> rule = problems.members(code, item, ScreeningWords.A_RULE.text(), FIELDS);
        if (rule.isEmpty()) return;
        code(rule, item, codes);
        @Nullable Level level = level(rule, item);
        words(rule, "title", item, ScreeningWords.THE_TITLE.text(), PHRASE);
        words(rule, "do", item, ScreeningWords.THE_MESSAGE_WHAT_TO_DO.text(), SENTENCE);
        words(rule, "source", item, ScreeningWords.THE_SOURCE.text(), SENTENCE);
        Optional<LocatedJson> when = RuleSetCheck.value(rule, "when");
        if (when.isEmpty()) problems.add(code, item.at(), ScreeningWords.THE_CONDITION_IS_MISSING_WHEN.text());
        ask(rule, item, level, when.flatMap(value -> facts.condition(code, value, ScreeningWords.CONDITION.text())));
        RuleSetCheck.value(rule, "ceiling")
                .ifPresent(value -> problems.whole(code, value, ScreeningWords.THE_CEILING.text(), 0, MOST_PRESSURE));
        RuleSetCheck.value(rule, "ban").ifPresent(this::bans);
        RuleSetCheck.value(rule, "avoid")
                .ifPresent(value -> problems.items(code, value, "\"avoid\"")
                        .forEach(area -> problems.text(code, area, ScreeningWords.AN_AREA_TO_KEEP_OFF.text(), PHRASE)));
        RuleSetCheck.value(rule, "areas").ifPresent(list -> names(list, "areas", AREAS));
        RuleSetCheck.value(rule, "notPositions").ifPresent(list -> names(list, "notPositions", POSITIONS));
        RuleSetCheck.value(rule, "position")
                .ifPresent(value -> problems.text(code, value, ScreeningWords.THE_POSITION.text(), SENTENCE));
        new TermsCheck(problems, code).check(rule, item, level);
    }

    private void code(SequencedMap<String, Member> rule, LocatedJson item, Set<String> codes) {
        Optional<LocatedJson> value = RuleSetCheck.value(rule, "code");
        if (value.isEmpty()) problems.add("", item.at(), ScreeningWords.THE_CODE_IS_MISSING_CODE.text());
        value.flatMap(one -> problems.text(code, one, ScreeningWords.THE_CODE.text(), 10))
                .ifPresent(text -> {
                    if (!CODE.matcher(text.value()).matches())
                        problems.add(code, text.at(), ScreeningWords.A_CODE_IS_ONE_TO_THREE.text());
                    else if (!codes.add(text.value()))
                        problems.add(code, text.at(), ScreeningWords.TWO_RULES_ARE_CALLED.text(text.value()));
                });
    }

    private @Nullable Level level(SequencedMap<String, Member> rule, LocatedJson item) {
        Optional<LocatedJson> value = RuleSetCheck.value(rule, "level");
        if (value.isEmpty()) {
            problems.add(code, item.at(), ScreeningWords.THE_LEVEL_IS_MISSING_LEVEL.text());
            return null;
        }
        String name = value.get() instanceof Text text ? text.value() : "";
        if (!LEVELS.contains(name)) {
            problems.add(
                    code,
                    value.get().at(),
                    ScreeningWords.THERE_IS_NO_LEVEL_LEVELS.text(shown(name), Problems.inWords(LEVELS)));
            return null;
        }
        Level level = Level.valueOf(name);
        if (level == Level.CLEAR) problems.add(code, value.get().at(), ScreeningWords.CLEAR_IS_WHAT_IS_LEFT.text());
        return level;
    }

    /**
     * What may stop a visit has to be asked for: in words at intake, and an emergency at every visit too. Where no question fits, such as to
     * a measured pressure, chips and measurements ask for it.
     */
    private void ask(
            SequencedMap<String, Member> rule, LocatedJson item, @Nullable Level level, Optional<Condition> when) {
        Optional<LocatedJson> value = RuleSetCheck.value(rule, "ask");
        boolean grave = level != null && level.holds();
        if (value.isEmpty() && grave) problems.add(code, item.at(), ScreeningWords.A_RULE_AT_LEVEL_NEEDS.text(level));
        value.ifPresent(one -> problems.text(code, one, ScreeningWords.THE_QUESTION.text(), SENTENCE));
        if (level == Level.EMERGENCY
                && !questions.contains(code)
                && !when.map(facts::areToldAtVisits).orElse(false))
            problems.add(code, item.at(), ScreeningWords.AN_EMERGENCY_IS_ASKED_FOR_AT_EVERY.text(shown(code)));
    }

    private void words(SequencedMap<String, Member> rule, String field, LocatedJson item, String what, int longest) {
        Optional<LocatedJson> value = RuleSetCheck.value(rule, field);
        if (value.isEmpty()) problems.add(code, item.at(), ScreeningWords.IS_MISSING.text(what, field));
        value.ifPresent(one -> problems.text(code, one, what, longest));
    }

    private void bans(LocatedJson list) {
        Set<String> here = new HashSet<>();
        for (LocatedJson item : problems.items(code, list, "\"ban\"")) {
            String name = item instanceof Text text ? text.value() : "";
            if (!TECHNIQUES.contains(name))
                problems.add(
                        code,
                        item.at(),
                        ScreeningWords.THERE_IS_NO_TECHNIQUE_TECHNIQUES.text(
                                shown(name), Problems.inWords(TECHNIQUES)));
            else if (!here.add(name)) problems.add(code, item.at(), ScreeningWords.IS_BANNED_TWICE.text(name));
        }
    }

    private void names(LocatedJson list, String field, Set<String> known) {
        problems.names(code, list, field, known);
    }

    private static String shown(String name) {
        return name.isEmpty() ? ScreeningWords.OF_THAT_NAME.text() : name;
    }

    static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }
}
