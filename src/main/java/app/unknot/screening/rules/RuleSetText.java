package app.unknot.screening.rules;

import app.unknot.anatomy.KeepOffArea;
import app.unknot.anatomy.Position;
import app.unknot.anatomy.Technique;
import app.unknot.screening.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The text of a rule set, and what an edit makes of it. Each edit writes the text anew, one rule to a line, so that two versions can be
 * compared line by line.
 */
public record RuleSetText(String text) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The name that the text gives itself. */
    public String name() {
        return tree().path("version").asString("");
    }

    public List<WrittenRule> rules() {
        ObjectNode set = tree();
        List<WrittenRule> rules = new ArrayList<>();
        for (JsonNode rule : list(set, "rules")) rules.add(written(rule, visitQuestion(set, code(rule))));
        return rules;
    }

    /** The same rules under another name. */
    public RuleSetText named(String name) {
        ObjectNode set = tree();
        set.put("version", name);
        return of(set);
    }

    /** Puts another rule in the place of one. */
    public RuleSetText with(int index, WrittenRule rule) {
        ObjectNode set = tree();
        ArrayNode rules = list(set, "rules");
        String before = code(rules.get(index));
        rules.set(index, node(rule));
        ask(set, before, rule);
        return of(set);
    }

    /** Adds a rule behind the last one of its level. */
    public RuleSetText plus(WrittenRule rule) {
        ObjectNode set = tree();
        ArrayNode rules = list(set, "rules");
        int behind = rules.size();
        for (int i = 0; i < rules.size(); i++)
            if (rules.get(i).path("level").asString("").equals(rule.level().name())) behind = i + 1;
        rules.insert(behind, node(rule));
        ask(set, rule.code(), rule);
        return of(set);
    }

    /** Takes a rule out, and with it the question of every visit that asks for it. */
    public RuleSetText without(int index) {
        ObjectNode set = tree();
        ArrayNode rules = list(set, "rules");
        String code = code(rules.get(index));
        rules.remove(index);
        boolean another = rules.valueStream().anyMatch(rule -> code(rule).equals(code));
        if (!another) removeQuestion(list(set, "everyVisit"), code);
        return of(set);
    }

    /** Keeps the question of every visit as the rule has it; what such a question says besides stays. */
    private static void ask(ObjectNode set, String before, WrittenRule rule) {
        ArrayNode questions = list(set, "everyVisit");
        Optional<ObjectNode> known = visitQuestion(set, before);
        if (rule.visitQuestion().isBlank()) {
            if (known.isPresent()) removeQuestion(questions, before);
            return;
        }
        ObjectNode question = known.orElseGet(questions::addObject);
        question.put("code", rule.code()).put("text", rule.visitQuestion());
        ArrayNode sets = question.putArray("sets");
        rule.visitFacts().forEach(sets::add);
    }

    private static void removeQuestion(ArrayNode questions, String code) {
        for (int i = questions.size() - 1; i >= 0; i--)
            if (code(questions.get(i)).equals(code)) questions.remove(i);
    }

    private static Optional<ObjectNode> visitQuestion(ObjectNode set, String code) {
        return list(set, "everyVisit")
                .valueStream()
                .filter(question -> code(question).equals(code))
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .findFirst();
    }

    private static WrittenRule written(JsonNode rule, Optional<ObjectNode> question) {
        JsonNode ceiling = rule.path("ceiling");
        return new WrittenRule(
                code(rule),
                Level.valueOf(rule.path("level").asString()),
                rule.path("title").asString(""),
                rule.path("ask").asString(""),
                rule.path("when").asString(""),
                rule.path("do").asString(""),
                ceiling.isInt() ? ceiling.intValue() : null,
                texts(rule.path("ban")).stream().map(Technique::valueOf).collect(Collectors.toSet()),
                texts(rule.path("avoid")),
                texts(rule.path("areas")).stream().map(KeepOffArea::valueOf).collect(Collectors.toSet()),
                rule.path("position").asString(""),
                texts(rule.path("notPositions")).stream().map(Position::valueOf).collect(Collectors.toSet()),
                TermsText.read(rule),
                rule.path("source").asString(""),
                question.map(node -> node.path("text").asString("")).orElse(""),
                question.map(node -> texts(node.path("sets"))).orElse(List.of()));
    }

    private static ObjectNode node(WrittenRule rule) {
        ObjectNode node = JSON.createObjectNode();
        node.put("code", rule.code()).put("level", rule.level().name()).put("title", rule.title());
        if (!rule.ask().isEmpty()) node.put("ask", rule.ask());
        node.put("when", rule.when()).put("do", rule.action());
        Integer ceiling = rule.ceiling();
        if (ceiling != null) node.put("ceiling", ceiling.intValue());
        names(node, "ban", rule.banned());
        if (!rule.avoid().isEmpty()) {
            ArrayNode avoid = node.putArray("avoid");
            rule.avoid().forEach(avoid::add);
        }
        names(node, "areas", rule.areas());
        if (!rule.position().isEmpty()) node.put("position", rule.position());
        names(node, "notPositions", rule.notPositions());
        TermsText.write(rule.terms(), node);
        node.put("source", rule.source());
        return node;
    }

    private static <T extends Enum<T>> void names(ObjectNode node, String field, Set<T> values) {
        if (values.isEmpty()) return;
        ArrayNode names = node.putArray(field);
        values.stream().sorted().forEach(value -> names.add(value.name()));
    }

    private static RuleSetText of(ObjectNode set) {
        return new RuleSetText(RuleSetWriter.write(set));
    }

    private ObjectNode tree() {
        return (ObjectNode) JSON.readTree(text);
    }

    private static ArrayNode list(ObjectNode set, String name) {
        return set.path(name) instanceof ArrayNode known ? known : set.putArray(name);
    }

    private static String code(JsonNode node) {
        return node.path("code").asString("");
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
