package app.unknot.bench.driver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a browser knows of a screen: the elements that Vaadin's answers have put on it, told as changes of numbered nodes. */
final class ScreenTree {
    private static final int ELEMENT = 0;
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int TEXT = 7;

    private final Map<Integer, Node> nodes = new TreeMap<>();

    private static final class Node {
        private final Map<String, JsonNode> values = new HashMap<>();
        private final Map<Integer, List<Integer>> lists = new HashMap<>();

        String value(int feature, String key) {
            JsonNode value = values.get(feature + ":" + key);
            return value == null ? "" : value.asString("");
        }
    }

    /** @param changes as an answer's {@code changes} lists them */
    void apply(JsonNode changes) {
        for (JsonNode change : changes) {
            int number = change.path("node").asInt();
            if (change.path("type").asString("").equals("detach")) {
                nodes.remove(number);
                continue;
            }
            apply(nodes.computeIfAbsent(number, any -> new Node()), change);
        }
    }

    private static void apply(Node node, JsonNode change) {
        int feature = change.path("feat").asInt();
        String key = feature + ":" + change.path("key").asString("");
        switch (change.path("type").asString("")) {
            case "put" -> node.values.put(key, change.has("value") ? change.path("value") : change.path("nodeValue"));
            case "remove" -> node.values.remove(key);
            case "clear" -> node.lists.remove(feature);
            case "splice" -> splice(node.lists.computeIfAbsent(feature, any -> new ArrayList<>()), change);
            default -> {} // A node was attached, or a feature is there and empty.
        }
    }

    private static void splice(List<Integer> list, JsonNode change) {
        if (change.has("add")) return;
        int at = Math.min(change.path("index").asInt(), list.size());
        int end = Math.min(at + change.path("remove").asInt(0), list.size());
        list.subList(at, end).clear();
        List<Integer> added = new ArrayList<>();
        for (JsonNode one : change.path("addNodes")) added.add(one.asInt());
        list.addAll(at, added);
    }

    /** How many elements there are. */
    int size() {
        return nodes.size();
    }

    /** The text of an element and of all below it. */
    String text(int number) {
        Node node = nodes.get(number);
        if (node == null) return "";
        StringBuilder text = new StringBuilder(node.value(TEXT, "text"));
        for (int child : node.lists.getOrDefault(CHILDREN, List.of())) text.append(text(child));
        return text.toString();
    }

    boolean says(String words) {
        return nodes.values().stream().anyMatch(node -> node.value(TEXT, "text").contains(words));
    }

    /** The newest button with these words. */
    int button(String words) {
        return last(
                "a button '" + words + "'",
                withTag("vaadin-button", "button")
                        .filter(one -> text(one).strip().equals(words)));
    }

    /** The newest field with this label, or with this mark for tests. */
    int field(String label) {
        return last(
                "a field '" + label + "'",
                where(node -> node.value(PROPERTIES, "label").equals(label)
                        || node.value(ATTRIBUTES, "data-test").equals(label)));
    }

    /** The newest element of a kind. */
    int element(String tag) {
        return last("a " + tag, withTag(tag));
    }

    boolean has(String tag) {
        return withTag(tag).findAny().isPresent();
    }

    private Stream<Integer> withTag(String... tags) {
        List<String> wanted = List.of(tags);
        return where(node -> wanted.contains(node.value(ELEMENT, "tag")));
    }

    private Stream<Integer> where(Predicate<Node> is) {
        return nodes.entrySet().stream().filter(one -> is.test(one.getValue())).map(Map.Entry::getKey);
    }

    private static int last(String what, Stream<Integer> numbers) {
        return numbers.reduce((first, second) -> second)
                .orElseThrow(() -> new IllegalStateException("There is no " + what + " on the screen"));
    }
}
