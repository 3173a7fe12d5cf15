package app.unknot.screening;

import app.unknot.screening.conditions.Condition;
import app.unknot.shared.Technique;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rule set that the product ships. A rule set that cannot be read stops the start, not a session. */
final class RuleSets {
    private static final String SHIPPED = "/screening/rules.json";

    private RuleSets() {}

    static RuleSet shipped() {
        try (var json = Objects.requireNonNull(RuleSets.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return read(new String(json.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws IllegalArgumentException when a condition is not one, or two rules share a code
     */
    static RuleSet read(String json) {
        var written = JsonMapper.shared().readValue(json, Written.class);
        var rules = written.rules.stream().map(WrittenRule::rule).toList();
        var codes = new HashSet<String>();
        for (var rule : rules) {
            if (!codes.add(rule.code())) throw new IllegalArgumentException("Two rules are called " + rule.code());
        }
        return new RuleSet(
                written.version,
                rules,
                written.assumed,
                written.lastsDays,
                written.everyVisit.stream().map(WrittenQuestion::question).toList(),
                written.anythingNew,
                written.intake);
    }

    private record Written(
            String version,
            String about,
            Map<String, Integer> assumed,
            Map<String, Integer> lastsDays,
            List<WrittenQuestion> everyVisit,
            List<Question.NewFact> anythingNew,
            List<IntakeGroup> intake,
            List<WrittenRule> rules) {}

    private record WrittenQuestion(
            String code,
            String text,
            List<String> sets,
            @Nullable List<String> implies,
            @Nullable List<String> denies) {
        Question question() {
            return new Question(code, text, sets, orNone(implies), orNone(denies));
        }
    }

    private record WrittenRule(
            String code,
            Level level,
            String title,
            String ask,
            String when,
            @JsonProperty("do") String action,
            @Nullable Integer ceiling,
            @Nullable Set<Technique> ban,
            @Nullable List<String> avoid,
            @Nullable String position,
            String source) {
        Rule rule() {
            return new Rule(
                    code,
                    level,
                    title,
                    ask,
                    Condition.parse(when),
                    action,
                    ceiling,
                    ban == null ? Set.of() : ban,
                    orNone(avoid),
                    position == null ? "" : position,
                    source);
        }
    }

    private static List<String> orNone(@Nullable List<String> texts) {
        return texts == null ? List.of() : texts;
    }
}
