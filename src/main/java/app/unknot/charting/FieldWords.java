package app.unknot.charting;

import app.unknot.plans.HomeCareItem;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;

/** Names a note's fields and values as a person reads them. */
final class FieldWords {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("pain.before", "Pain before"),
            Map.entry("pain.after", "Pain after"),
            Map.entry("pain.worst", "Worst pain"),
            Map.entry("pain.average", "Average pain"),
            Map.entry("since.last", "Since last time"),
            Map.entry("s.text", "Subjective"),
            Map.entry("o.text", "Objective"),
            Map.entry("a.text", "Assessment"),
            Map.entry("p.text", "Plan"),
            Map.entry("s.medicinedays", "Days with pain medicine"),
            Map.entry("homecare.none", "Why no home care"),
            Map.entry("reaction.last", "Reaction to last time"),
            Map.entry("time.total", "Minutes in all"));
    /** Words that only join a mark together, and tell a reader nothing. */
    private static final String SILENT = "id|x|y|points|path|view|schema";

    private FieldWords() {}

    static String name(String field) {
        String known = NAMES.get(field);
        if (known != null) return known;
        String[] parts = field.split("\\.");
        if (parts[0].equals("region") && parts.length > 2)
            return capital(Regions.name(parts[1])) + ", " + plain(join(parts, 2));
        if (parts[0].equals("homecare") && parts.length == 2) return "Home care, " + homeCare(parts[1]);
        if (parts[0].equals("painful") && parts.length == 2) return "Painful, " + Regions.name(parts[1]);
        // Marks carry an id that says nothing to a reader.
        if (parts.length > 1 && parts[1].length() == 36) return capital(parts[0]);
        return capital(plain(String.join(" ", parts)));
    }

    static String value(JsonNode value) {
        if (value.isNull()) return "emptied";
        if (value.isBoolean()) return value.booleanValue() ? "yes" : "no";
        if (value.isObject()) return inside(value);
        String text = value.asString();
        return text.matches("[A-Z][A-Z0-9_]*") ? plain(text) : text;
    }

    private static String inside(JsonNode mark) {
        StringJoiner words = new StringJoiner(", ");
        mark.properties().stream()
                .filter(entry ->
                        entry.getValue().isValueNode() && !entry.getKey().matches(SILENT))
                .forEach(entry -> words.add(plain(entry.getKey()) + " " + value(entry.getValue())));
        return words.length() == 0 ? "a mark on the body map" : words.toString();
    }

    private static String homeCare(String code) {
        try {
            return HomeCareItem.valueOf(code).title().toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException ownWords) {
            return plain(code);
        }
    }

    private static String join(String[] parts, int from) {
        StringJoiner words = new StringJoiner(" ");
        for (int i = from; i < parts.length; i++) words.add(parts[i]);
        return words.toString();
    }

    private static String plain(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
