package app.unknot.intake;

import app.unknot.clients.history.HealthHistory;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.questions.IntakeGroup;
import app.unknot.screening.questions.Question;
import app.unknot.screening.rulebook.RuleSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Tells histories in tests, as a client would. */
public final class Told {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final SequencedMap<String, JsonNode> answers = new LinkedHashMap<>();

    /** What is needed, every safety question answered with No, and nothing ticked. */
    public static Told nothingWrong(RuleSet rules) {
        Told told = new Told()
                .places("pain.where", "LUMBAR_L")
                .number("pain.now", 5)
                .text("onset.day", "2026-01-05");
        for (Question question : rules.everyVisit()) told.yes(question.code(), false);
        for (IntakeGroup group : rules.intake()) told.answers.put(SafetyAnswers.code(group), JSON.arrayNode());
        return told;
    }

    public Told text(String code, String value) {
        answers.put(code, JSON.stringNode(value));
        return this;
    }

    public Told number(String code, int value) {
        answers.put(code, JSON.numberNode(value));
        return this;
    }

    public Told places(String code, String... regions) {
        return list(code, regions);
    }

    public Told yes(String question, boolean yes) {
        answers.put(HealthHistory.SAFETY + question, JSON.booleanNode(yes));
        return this;
    }

    /** Ticks these facts in their group, and no others there. */
    public Told ticks(String group, String... facts) {
        return list(HealthHistory.SAFETY + "group." + group, facts);
    }

    /** Everything that these facts say: by a Yes to a question, a tick, a measurement or a place that is kept off. */
    public Told says(RuleSet rules, Facts facts, LocalDate today) {
        text(
                "onset.day",
                today.minusDays(facts.values().getOrDefault("onset_days", 0)).toString());
        for (String measured : List.of("bp_systolic", "bp_diastolic"))
            if (facts.values().containsKey(measured))
                number(HealthHistory.SAFETY + measured, facts.values().getOrDefault(measured, 0));
        if (facts.isTrue("declined_areas")) places("keepoff", "GLUTEAL_L");
        Set<String> ticked = new HashSet<>();
        for (IntakeGroup group : rules.intake()) {
            String[] here = group.facts().stream()
                    .map(Question.NewFact::fact)
                    .filter(facts::isTrue)
                    .toArray(String[]::new);
            ticked.addAll(List.of(here));
            ticks(group.code(), here);
        }
        for (Question question : rules.everyVisit())
            // What a doctor has looked at is no longer the accident that nobody has looked at.
            if (question.facts().stream().anyMatch(fact -> facts.isTrue(fact) && !ticked.contains(fact))
                    && question.denied().stream().noneMatch(facts::isTrue)) yes(question.code(), true);
        return this;
    }

    public Told medicine(String name) {
        return medicines(List.of(name));
    }

    /** Each in a line of its own. */
    public Told medicines(List<String> names) {
        ArrayNode rows = JSON.arrayNode();
        for (String name : names) rows.add(JSON.objectNode().put("what", name));
        answers.put("medicines", rows);
        return this;
    }

    public Told without(String code) {
        answers.remove(code);
        return this;
    }

    public Map<String, JsonNode> answers() {
        return Map.copyOf(answers);
    }

    HealthHistory history() {
        return new HealthHistory(answers);
    }

    private Told list(String code, String... values) {
        ArrayNode list = JSON.arrayNode();
        for (String value : values) list.add(value);
        answers.put(code, list);
        return this;
    }
}
