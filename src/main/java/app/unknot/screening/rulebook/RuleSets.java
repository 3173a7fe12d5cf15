package app.unknot.screening.rulebook;

import app.unknot.anatomy.KeepOffArea;
import app.unknot.anatomy.Position;
import app.unknot.anatomy.Technique;
import app.unknot.screening.Level;
import app.unknot.screening.conditions.Condition;
import app.unknot.screening.questions.IntakeGroup;
import app.unknot.screening.questions.Question;
import app.unknot.shared.HomeCareItem;
import app.unknot.shared.text.ContentFiles;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads rule sets. One that cannot be read stops the start, not a session. */
public final class RuleSets {

    private RuleSets() {}

    public static RuleSet shipped() {
        return read(shippedText());
    }

    /** The text of the rule set that comes with this release. */
    public static String shippedText() {
        return ContentFiles.read(RuleSets.class, "rules", ".json");
    }

    /**
     * Reads the text of a rule set that was checked before.
     *
     * @throws IllegalArgumentException when a condition is not one, two rules share a code, or derived facts go in a circle
     */
    public static RuleSet read(String json) {
        var written = JsonMapper.shared().readValue(json, StoredRuleSet.class);
        var rules = written.rules.stream().map(StoredRule::rule).toList();
        var codes = new HashSet<String>();
        for (var rule : rules) {
            if (!codes.add(rule.code())) throw new IllegalArgumentException("Two rules are called " + rule.code());
        }
        return new RuleSet(
                written.version,
                rules,
                written.assumed,
                written.lastsDays,
                written.dates == null ? Map.of() : written.dates,
                written.everyVisit.stream()
                        .map(question -> question.question(rules))
                        .toList(),
                written.anythingNew,
                written.intake,
                derived(written.derived));
    }

    private static DerivedFacts derived(@Nullable SequencedMap<String, String> written) {
        if (written == null) return DerivedFacts.NONE;
        SequencedMap<String, Condition> conditions = new LinkedHashMap<>();
        written.forEach((name, condition) -> conditions.put(name, Condition.parse(condition)));
        return new DerivedFacts(conditions);
    }

    private record StoredRuleSet(
            String version,
            String about,
            Map<String, Integer> assumed,
            Map<String, Integer> lastsDays,
            @Nullable Map<String, String> dates,
            List<StoredQuestion> everyVisit,
            List<Question.NewFact> anythingNew,
            List<IntakeGroup> intake,
            @Nullable SequencedMap<String, String> derived,
            List<StoredRule> rules) {}

    private record StoredQuestion(
            String code,
            String text,
            List<String> sets,
            @Nullable List<String> implies,
            @Nullable List<String> denies,
            @Nullable List<String> stems) {
        /** The rule that it asks for has its full text, the one that a client reads. */
        Question question(List<Rule> rules) {
            String full = rules.stream()
                    .filter(rule -> rule.code().equals(code))
                    .map(Rule::ask)
                    .filter(ask -> !ask.isBlank())
                    .findFirst()
                    .orElse(text);
            return new Question(code, text, full, sets, orNone(implies), orNone(denies), orNone(stems));
        }
    }

    private record StoredRule(
            String code,
            Level level,
            String title,
            @Nullable String ask,
            String when,
            @JsonProperty("do") String action,
            @Nullable Integer ceiling,
            @Nullable Set<Technique> ban,
            @Nullable List<String> avoid,
            @Nullable Set<KeepOffArea> areas,
            @Nullable String position,
            @Nullable Set<Position> notPositions,
            @Nullable Set<HomeCareItem> withholds,
            @Nullable JsonNode validity,
            @Nullable RuleAlert alert,
            @Nullable List<String> adaptations,
            @Nullable Integer minutes,
            @Nullable Integer minutesAfterReaction,
            String source) {
        Rule rule() {
            return new Rule(
                    code,
                    level,
                    title,
                    orEmpty(ask),
                    Condition.parse(when),
                    action,
                    ceiling,
                    ban == null ? Set.of() : ban,
                    orNone(avoid),
                    areas == null ? Set.of() : areas,
                    orEmpty(position),
                    notPositions == null ? Set.of() : notPositions,
                    new RuleTerms(
                            withholds == null ? Set.of() : withholds,
                            RuleSets.validity(validity),
                            alert == null ? RuleAlert.NONE : alert,
                            orNone(adaptations),
                            minutes,
                            minutesAfterReaction),
                    source);
        }
    }

    /** A number of days, or by its name what ends it; the usual days where nothing is written. */
    public static Validity validity(@Nullable JsonNode written) {
        if (written == null || written.isNull() || written.isMissingNode()) return Validity.USUAL;
        return written.isInt()
                ? Validity.days(written.intValue())
                : Validity.until(Validity.Until.valueOf(written.asString()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static List<String> orNone(@Nullable List<String> texts) {
        return texts == null ? List.of() : texts;
    }
}
