package app.unknot.screening.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts what one text changed of a common ancestor onto what another one made of it: rule by rule, question by question. */
final class RuleSetMerge {
    private static final List<String> LISTS = List.of("everyVisit", "rules");

    private final SequencedSet<String> clashes = new LinkedHashSet<>();

    private RuleSetMerge() {}

    /**
     * @param clashes what both changed in different ways; then the text is of no use
     */
    record Carried(RuleSetText text, List<String> clashes) {}

    static Carried onto(RuleSetText base, RuleSetText mine, RuleSetText theirs) {
        return new RuleSetMerge().merge(tree(base), tree(mine), tree(theirs));
    }

    private Carried merge(ObjectNode base, ObjectNode mine, ObjectNode theirs) {
        ObjectNode merged = JsonMapper.shared().createObjectNode();
        for (String field : union(theirs, mine)) {
            JsonNode value = LISTS.contains(field)
                    ? lists(base.path(field), mine.path(field), theirs.path(field))
                    : field.equals("version") || field.equals("about")
                            ? theirs.get(field)
                            : pick("\"" + field + "\"", base.get(field), mine.get(field), theirs.get(field));
            if (value != null) merged.set(field, value);
        }
        return new Carried(new RuleSetText(RuleSetWriter.write(merged)), List.copyOf(clashes));
    }

    private ArrayNode lists(JsonNode base, JsonNode mine, JsonNode theirs) {
        SequencedMap<String, JsonNode> before = byCode(base);
        SequencedMap<String, JsonNode> my = byCode(mine);
        SequencedMap<String, JsonNode> their = byCode(theirs);
        SequencedSet<String> codes = new LinkedHashSet<>(their.keySet());
        codes.addAll(my.keySet());
        List<JsonNode> items = new ArrayList<>();
        for (String code : codes) {
            JsonNode item = pick(code, before.get(code), my.get(code), their.get(code));
            if (item != null) items.add(item);
        }
        return JsonMapper.shared().createArrayNode().addAll(items);
    }

    /** What only one of the two changed, as that one has it. */
    private @Nullable JsonNode pick(
            String name, @Nullable JsonNode base, @Nullable JsonNode mine, @Nullable JsonNode theirs) {
        if (Objects.equals(mine, theirs) || Objects.equals(base, mine)) return theirs;
        if (!Objects.equals(base, theirs)) clashes.add(name);
        return mine;
    }

    private static SequencedMap<String, JsonNode> byCode(JsonNode list) {
        SequencedMap<String, JsonNode> byCode = new LinkedHashMap<>();
        for (JsonNode item : list) byCode.put(item.path("code").asString(""), item);
        return byCode;
    }

    private static SequencedSet<String> union(ObjectNode one, ObjectNode other) {
        SequencedSet<String> names = new LinkedHashSet<>();
        one.propertyNames().forEach(names::add);
        other.propertyNames().forEach(names::add);
        return names;
    }

    private static ObjectNode tree(RuleSetText text) {
        return (ObjectNode) JsonMapper.shared().readTree(text.text());
    }
}
