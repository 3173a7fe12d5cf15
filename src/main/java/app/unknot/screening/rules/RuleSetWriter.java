package app.unknot.screening.rules;

import java.util.Iterator;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Writes a rule set for the eye: one rule, question or tick to a line. */
final class RuleSetWriter {
    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder();

    private RuleSetWriter() {}

    static String write(ObjectNode set) {
        RuleSetWriter writer = new RuleSetWriter();
        writer.members(set);
        return writer.out.append('\n').toString();
    }

    private void members(ObjectNode set) {
        out.append("{\n");
        for (Iterator<Map.Entry<String, JsonNode>> all = set.properties().iterator(); all.hasNext(); ) {
            Map.Entry<String, JsonNode> member = all.next();
            out.append(STEP).append(quoted(member.getKey())).append(": ");
            if (isListOfObjects(member.getValue())) lines(member.getValue(), STEP);
            else inline(member.getValue());
            out.append(all.hasNext() ? ",\n" : "\n");
        }
        out.append('}');
    }

    private void lines(JsonNode list, String indent) {
        out.append("[\n");
        for (Iterator<JsonNode> items = list.iterator(); items.hasNext(); ) {
            out.append(indent).append(STEP);
            inline(items.next(), indent + STEP);
            out.append(items.hasNext() ? ",\n" : "\n");
        }
        out.append(indent).append(']');
    }

    /** An object on one line, apart from a list of objects in it, whose items get lines of their own. */
    private void inline(JsonNode node, String indent) {
        out.append('{');
        for (Iterator<Map.Entry<String, JsonNode>> all = node.properties().iterator(); all.hasNext(); ) {
            Map.Entry<String, JsonNode> member = all.next();
            out.append(quoted(member.getKey())).append(": ");
            if (isListOfObjects(member.getValue())) lines(member.getValue(), indent);
            else inline(member.getValue());
            if (all.hasNext()) out.append(", ");
        }
        out.append('}');
    }

    private void inline(JsonNode node) {
        if (node.isObject()) inline(node, "");
        else if (node.isArray()) {
            out.append('[');
            for (Iterator<JsonNode> items = node.iterator(); items.hasNext(); ) {
                inline(items.next());
                if (items.hasNext()) out.append(", ");
            }
            out.append(']');
        } else out.append(node);
    }

    private static boolean isListOfObjects(JsonNode node) {
        return node.isArray() && !node.isEmpty() && node.get(0).isObject();
    }

    private static String quoted(String name) {
        return StringNode.valueOf(name).toString();
    }
}
