package app.unknot.screening.rules;

import app.unknot.screening.conditions.Condition;
import app.unknot.screening.questions.NewsGroup;
import app.unknot.screening.questions.Question;
import app.unknot.screening.rulebook.DerivedFacts;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.rulebook.RuleSets;
import app.unknot.screening.rules.LocatedJson.Member;
import app.unknot.screening.rules.LocatedJson.Text;
import app.unknot.screening.words.ScreeningWords;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a text is a rule set that may run. What is wrong is named with its rule, line, column and reason, all of it at once.
 */
public final class RuleSetCheck {
    static final int LONGEST = 400_000;
    private static final int MOST_DERIVED = 200;
    private static final int MOST_DAYS = 3650;
    private static final int OLDEST = 120;
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+_-]{0,19}");
    private static final Set<String> FIELDS = Set.of(
            "version",
            "about",
            "assumed",
            "lastsDays",
            "dates",
            "everyVisit",
            "anythingNew",
            "intake",
            "derived",
            "rules");
    private static final Set<String> NEEDED =
            Set.of("version", "assumed", "lastsDays", "everyVisit", "anythingNew", "intake", "rules");

    private final Problems problems;
    private final FactNames facts;
    private final SequencedMap<String, Integer> questions = new LinkedHashMap<>();

    private RuleSetCheck(String text) {
        this.problems = new Problems(text);
        this.facts = new FactNames(problems);
    }

    /**
     * The rule set, or what is wrong with it.
     *
     * @param rules null when there is a problem
     */
    public record Result(@Nullable RuleSet rules, List<RuleProblem> problems) {
        public boolean isClean() {
            return problems.isEmpty();
        }
    }

    public static Result of(String text) {
        var check = new RuleSetCheck(text);
        if (text.length() > LONGEST)
            check.problems.add("", 0, ScreeningWords.THE_TEXT_IS_LONGER_THAN_CHARACTERS.text(LONGEST));
        else check.read(text);
        if (!check.problems.isEmpty()) return new Result(null, check.problems.found());
        return new Result(RuleSets.read(text), List.of());
    }

    private void read(String text) {
        try {
            SequencedMap<String, Member> set =
                    problems.members("", LocatedJson.read(text), ScreeningWords.A_RULE_SET.text(), FIELDS);
            if (!problems.isEmpty() && set.isEmpty()) return;
            for (String needed : NEEDED.stream().sorted().toList())
                if (!set.containsKey(needed)) problems.add("", 0, ScreeningWords.IS_MISSING_2.text(needed));
            value(set, "version").ifPresent(this::version);
            value(set, "about").ifPresent(about -> problems.text("", about, "\"about\"", 1000));
            value(set, "everyVisit").ifPresent(this::everyVisit);
            value(set, "anythingNew").ifPresent(this::anythingNew);
            value(set, "intake").ifPresent(this::intake);
            value(set, "derived").ifPresent(this::derived);
            value(set, "everyVisit").ifPresent(this::denied);
            value(set, "assumed").ifPresent(value -> numbers(value, "\"assumed\"", OLDEST));
            value(set, "lastsDays").ifPresent(value -> numbers(value, "\"lastsDays\"", MOST_DAYS));
            value(set, "dates").ifPresent(this::dates);
            value(set, "rules").ifPresent(this::rules);
        } catch (LocatedJson.NotJson e) {
            problems.add("", e.at(), String.valueOf(e.getMessage()));
        }
    }

    private void version(LocatedJson value) {
        problems.text("", value, ScreeningWords.THE_VERSION.text(), 20).ifPresent(name -> {
            if (!VERSION.matcher(name.value()).matches())
                problems.add("", name.at(), ScreeningWords.A_VERSION_IS_NAMED_BY_LETTERS.text());
        });
    }

    private void everyVisit(LocatedJson list) {
        for (LocatedJson item : problems.items("", list, "\"everyVisit\"")) {
            var question = problems.members(
                    "",
                    item,
                    ScreeningWords.A_QUESTION.text(),
                    Set.of("code", "text", "sets", "implies", "denies", "stems"));
            String code = text(question, "code", item, ScreeningWords.THE_CODE_OF_A_QUESTION.text(), 10);
            text(question, "text", item, ScreeningWords.THE_TEXT_OF_QUESTION.text(code), 400);
            if (!question.containsKey("sets"))
                problems.add(code, item.at(), ScreeningWords.QUESTION_SETS_NO_FACT_SETS.text(code));
            if (code.equals(Question.ANYTHING_NEW))
                problems.add(code, item.at(), ScreeningWords.NEW_IS_THE_OPEN_QUESTION.text());
            else if (!code.isEmpty() && questions.putIfAbsent(code, item.at()) != null)
                problems.add(code, item.at(), ScreeningWords.QUESTION_APPEARS_HERE_TWICE.text(code));
            value(question, "stems").ifPresent(value -> StemCheck.check(problems, code, value));
            for (String field : List.of("sets", "implies"))
                value(question, field)
                        .ifPresent(value -> problems.items(code, value, "\"" + field + "\"")
                                .forEach(fact -> facts.tell(code, fact)));
        }
    }

    /** What a Yes takes back has to be told somewhere; that is known only after all questions are read. */
    private void denied(LocatedJson list) {
        if (!(list instanceof LocatedJson.Arr questionList)) return;
        for (LocatedJson item : questionList.items())
            if (item instanceof LocatedJson.Obj question)
                value(question.members(), "denies")
                        .ifPresent(value -> problems.items("", value, "\"denies\"")
                                .forEach(fact -> problems.text("", fact, ScreeningWords.A_FACT_2.text(), 60)
                                        .ifPresent(name -> facts.require("", name.at(), name.value()))));
    }

    private void anythingNew(LocatedJson list) {
        ticks(ScreeningWords.ANYTHING_NEW.text(), list, Set.of("fact", "text", "group", "stems"));
        if (!(list instanceof LocatedJson.Arr chips)) return;
        for (LocatedJson item : chips.items()) {
            if (!(item instanceof LocatedJson.Obj chip)) continue;
            if (value(chip.members(), "fact").orElse(null) instanceof Text fact) facts.tellAtVisits(fact.value());
            value(chip.members(), "group")
                    .flatMap(group -> problems.text("", group, ScreeningWords.THE_GROUP_OF_A_CHIP.text(), 20))
                    .filter(group -> NewsGroup.of(group.value()).isEmpty())
                    .ifPresent(group -> problems.add(
                            "",
                            group.at(),
                            ScreeningWords.THERE_IS_NO_GROUP_GROUPS.text(
                                    group.value(),
                                    Problems.inWords(Arrays.stream(NewsGroup.values())
                                            .map(NewsGroup::name)
                                            .collect(Collectors.toSet())))));
            value(chip.members(), "stems").ifPresent(stems -> StemCheck.check(problems, "", stems));
        }
    }

    private void ticks(String where, LocatedJson list) {
        ticks(where, list, Set.of("fact", "text"));
    }

    private void ticks(String where, LocatedJson list, Set<String> fields) {
        Set<String> here = new HashSet<>();
        for (LocatedJson item : problems.items("", list, where)) {
            var tick = problems.members("", item, ScreeningWords.WHAT_CAN_BE_CHECKED.text(), fields);
            String fact = text(tick, "fact", item, ScreeningWords.THE_FACT_OF_A_TICK.text(), 60);
            text(tick, "text", item, ScreeningWords.THE_TEXT_OF_A_TICK.text(), 200);
            value(tick, "fact").ifPresent(value -> facts.tell("", value));
            if (!fact.isEmpty() && !here.add(fact))
                problems.add("", item.at(), ScreeningWords.CAN_BE_CHECKED_TWICE.text(where, fact));
        }
    }

    private void intake(LocatedJson list) {
        Set<String> codes = new HashSet<>();
        for (LocatedJson item : problems.items("", list, "\"intake\"")) {
            var group = problems.members(
                    "", item, ScreeningWords.A_GROUP_OF_THE_INTAKE.text(), Set.of("code", "title", "facts"));
            String code = text(group, "code", item, ScreeningWords.THE_CODE_OF_A_GROUP.text(), 20);
            String title = text(group, "title", item, ScreeningWords.THE_TITLE_OF_A_GROUP.text(), 80);
            if (!code.isEmpty() && !codes.add(code))
                problems.add("", item.at(), ScreeningWords.GROUP_APPEARS_HERE_TWICE.text(code));
            Optional<LocatedJson> ticks = value(group, "facts");
            if (ticks.isEmpty()) problems.add("", item.at(), ScreeningWords.GROUP_HAS_NO_FACTS_TO_TICK.text(code));
            ticks.ifPresent(value -> ticks(title, value));
        }
    }

    private void derived(LocatedJson object) {
        SequencedMap<String, Member> members = problems.members("", object, "\"derived\"", Set.of());
        if (members.size() > MOST_DERIVED)
            problems.add("", object.at(), ScreeningWords.AT_MOST_FACTS_FOLLOW_FROM_OTHERS.text(MOST_DERIVED));
        members.forEach((name, member) -> facts.derive(member.at(), name));
        SequencedMap<String, Condition> conditions = new LinkedHashMap<>();
        members.forEach((name, member) -> facts.condition("", member.value(), ScreeningWords.CONDITION_OF.text(name))
                .ifPresent(condition -> {
                    conditions.put(name, condition);
                    facts.means(name, condition);
                }));
        if (members.size() > MOST_DERIVED) return;
        List<String> circle = DerivedFacts.circle(conditions);
        Member first = circle.isEmpty() ? null : members.get(circle.getFirst());
        if (first != null)
            problems.add(
                    "",
                    first.at(),
                    ScreeningWords.THIS_GOES_IN_A_CIRCLE.text(String.join(ScreeningWords.READS.text(), circle)));
    }

    private void numbers(LocatedJson object, String what, int most) {
        problems.members("", object, what, Set.of()).forEach((name, member) -> {
            facts.require("", member.at(), name);
            problems.whole("", member.value(), ScreeningWords.IN.text(name, what), 0, most);
        });
    }

    private void dates(LocatedJson object) {
        problems.members("", object, "\"dates\"", Set.of()).forEach((name, member) -> {
            facts.require("", member.at(), name);
            problems.text("", member.value(), ScreeningWords.THE_QUESTION_FOR_THE_DAY.text(name), 80);
        });
    }

    private void rules(LocatedJson list) {
        List<LocatedJson> items = problems.items("", list, "\"rules\"");
        if (items.isEmpty()) problems.add("", list.at(), ScreeningWords.THERE_IS_NO_RULE.text());
        Set<String> codes = new HashSet<>();
        for (LocatedJson item : items) new RuleCheck(problems, facts, questions.keySet()).check(item, codes);
        questions.forEach((code, at) -> {
            if (!codes.contains(code)) problems.add(code, at, ScreeningWords.QUESTION_ASKS_FOR_A_RULE.text(code));
        });
    }

    private String text(
            SequencedMap<String, Member> members, String field, LocatedJson whole, String what, int longest) {
        Optional<LocatedJson> value = value(members, field);
        if (value.isEmpty() && whole instanceof LocatedJson.Obj)
            problems.add("", whole.at(), ScreeningWords.IS_MISSING.text(what, field));
        return value.flatMap(one -> problems.text("", one, what, longest))
                .map(Text::value)
                .orElse("");
    }

    static Optional<LocatedJson> value(SequencedMap<String, Member> members, String name) {
        return Optional.ofNullable(members.get(name)).map(Member::value);
    }
}
