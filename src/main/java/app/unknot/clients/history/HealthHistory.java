package app.unknot.clients.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import tools.jackson.databind.JsonNode;

/**
 * What a client told, question by question.
 *
 * @param answers by the code of their question; what was not answered is absent. Safety answers stand under codes that begin with
 *     {@link #SAFETY}, and are screening's to read.
 */
public record HealthHistory(SequencedMap<String, JsonNode> answers) {
    /** Before the codes of what screening asks. */
    public static final String SAFETY = "safety.";

    public static final HealthHistory EMPTY = new HealthHistory(new LinkedHashMap<>());

    public HealthHistory {
        answers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(answers));
    }

    public boolean has(String code) {
        return answers.containsKey(code);
    }

    public Optional<JsonNode> answer(String code) {
        return Optional.ofNullable(answers.get(code));
    }

    /** A text or the code of a choice; empty when it was not answered. */
    public String text(String code) {
        return answer(code).map(node -> node.asString("")).orElse("");
    }

    public Optional<Integer> number(String code) {
        return answer(code).filter(JsonNode::isInt).map(JsonNode::intValue);
    }

    public Optional<LocalDate> day(String code) {
        return answer(code).map(node -> LocalDate.parse(node.stringValue()));
    }

    /** The codes that were chosen, or the regions. */
    public SequencedSet<String> chosen(String code) {
        SequencedSet<String> chosen = new LinkedHashSet<>();
        answer(code).ifPresent(node -> node.valueStream().forEach(one -> chosen.add(one.asString(""))));
        return chosen;
    }

    /** Rows of a list, by column. */
    public List<Map<String, String>> rows(String code) {
        List<Map<String, String>> rows = new ArrayList<>();
        answer(code)
                .ifPresent(node -> node.valueStream().forEach(row -> {
                    Map<String, String> cells = new LinkedHashMap<>();
                    row.properties()
                            .forEach(cell ->
                                    cells.put(cell.getKey(), cell.getValue().asString("")));
                    rows.add(cells);
                }));
        return rows;
    }

    /** These answers with changes; an answer that is null is taken back. */
    HealthHistory with(Map<String, JsonNode> changes) {
        SequencedMap<String, JsonNode> changed = new LinkedHashMap<>(answers);
        changes.forEach((code, answer) -> {
            if (answer.isNull()) changed.remove(code);
            else changed.put(code, answer);
        });
        return new HealthHistory(changed);
    }

    /** Without what is asked anew at each time. */
    HealthHistory toBegin() {
        SequencedMap<String, JsonNode> kept = new LinkedHashMap<>(answers);
        kept.keySet().removeIf(code -> code.startsWith(SAFETY));
        return new HealthHistory(kept);
    }
}
