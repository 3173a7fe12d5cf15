package app.unknot.charting;

import app.unknot.shared.HomeCareItem;
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
            Map.entry("s.medicinedays", "Days with pain medication"),
            Map.entry("homecare.none", "Why no home care"),
            Map.entry("reaction.last", "Reaction to last time"),
            Map.entry("reaction.asked", "Asked about a reaction"),
            Map.entry("s.homecare", "Home care done"),
            Map.entry("s.radiation", "Spreads to"),
            Map.entry("s.aggravating", "Worse with"),
            Map.entry("s.easing", "Better with"),
            Map.entry("s.location", "Where"),
            Map.entry("s.function", "Daily life"),
            Map.entry("s.goals", "Goals today"),
            Map.entry("s.sleep", "Sleep, 10 is good"),
            Map.entry("s.stress", "Stress, 10 is high"),
            Map.entry("relaxed.before", "Relaxed before, 10 is fully"),
            Map.entry("relaxed.after", "Relaxed after, 10 is fully"),
            Map.entry("product.name", "Which product"),
            Map.entry("o.immediate", "Immediate response"),
            Map.entry("o.posture", "Posture and gait"),
            Map.entry("o.skin", "Skin"),
            Map.entry("o.tests", "Tests"),
            Map.entry("o.position", "Position"),
            Map.entry("position.reason", "Why this position"),
            Map.entry("a.response", "How it helped"),
            Map.entry("a.tolerance", "Tolerance"),
            Map.entry("a.factors", "Contributing factors"),
            Map.entry("a.modifications", "Modified because"),
            Map.entry("p.techniques", "Techniques to keep or change"),
            Map.entry("p.referral", "Referral"),
            Map.entry("pressure.wanted", "Pressure wanted today"),
            Map.entry("pressure.overall", "Pressure overall"),
            Map.entry("pressure.next", "Pressure preferred next time"),
            Map.entry("pressure.confirmed", "Confirmed by the client"),
            Map.entry("limits.seen", "Limits acknowledged before hands-on"),
            Map.entry("next.weeks", "Next visit, in weeks"),
            Map.entry("next.agreed", "Agreed with the client"),
            Map.entry("stone.temperature", "Stones, °C"),
            Map.entry("stone.fahrenheit", "Stones, °F"),
            Map.entry("consent.today", "The client's agreement for the day"),
            Map.entry("consent.withdrawn", "Consent withdrawn during the session"),
            Map.entry(Stop.FIELD, "Stopped early"),
            Map.entry(TimeGaps.WHY_LONGER, "Why longer than allowed"),
            Map.entry("time.start", "Hands-on from"),
            Map.entry("time.end", "Hands-on to"),
            Map.entry("time.total", "Treatment minutes in all"));
    /** Words that only join a mark together, and tell a reader nothing. */
    private static final String SILENT = "id|x|y|points|strokes|path|view|schema|anatomy|at|when|method";

    private FieldWords() {}

    static String name(String field) {
        return name(field, Map.of());
    }

    /**
     * @param rules titles of the rules of that day, by their codes
     */
    static String name(String field, Map<String, String> rules) {
        String known = NAMES.get(field);
        if (known != null) return known;
        String[] parts = field.split("\\.");
        if (parts[0].equals("region") && parts.length > 2)
            return capital(Regions.name(parts[1])) + ", " + plain(join(parts, 2));
        if (parts[0].equals("homecare") && parts.length == 2) return "Home care, " + homeCare(parts[1]);
        if (parts[0].equals("adapted") && parts.length == 2)
            return "Adapted for " + rules.getOrDefault(parts[1], parts[1]);
        if (parts[0].equals("prefer") && parts.length == 2) return "Pressure preferred, " + Regions.name(parts[1]);
        if (parts[0].equals("painful") && parts.length == 2) return "Painful, " + Regions.name(parts[1]);
        if (parts[0].equals("rom") && parts.length == 3) return capital(plain(parts[1])) + ", " + parts[2];
        if (parts[0].equals("topic") && parts.length == 2)
            return "Talked about, " + FirstVisitTopic.valueOf(parts[1]).title().toLowerCase(Locale.ROOT);
        if (parts[0].equals("progress")) return "Goal " + (Integer.parseInt(parts[1]) + 1);
        if (parts[0].equals("able"))
            return "Able to do goal " + (Integer.parseInt(parts[1]) + 1) + ", 10 as well as ever";
        if (parts[0].equals("checkin")) return "Check-in";
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

    /** What was chosen by a field that is a yes, such as a stroke or a region that hurts. */
    static String choice(String field) {
        String[] parts = field.split("\\.");
        String last = parts[parts.length - 1];
        if (parts[0].equals("homecare")) return homeCare(last);
        return Regions.allCodes().contains(last) ? Regions.name(last) : plain(last);
    }

    private static String inside(JsonNode mark) {
        StringJoiner words = new StringJoiner(", ");
        mark.properties().stream()
                .filter(entry ->
                        entry.getValue().isValueNode() && !entry.getKey().matches(SILENT))
                .forEach(entry -> words.add(told(entry.getKey(), entry.getValue())));
        return words.length() == 0 ? "a mark on the body map" : words.toString();
    }

    /** A part of a mark; a region is called by its name, and what kind it is needs no word before it. */
    private static String told(String key, JsonNode value) {
        String words =
                Regions.allCodes().contains(value.asString("")) ? Regions.name(value.asString("")) : value(value);
        return switch (key) {
            case "why", "told" -> words;
            case "finding", "region", "type", "severity", "rating", "text", "muscle" -> words;
            case "refersTo" -> "refers to " + words;
            case "isNew" -> "new";
            case "after" -> "after " + words;
            default -> plain(key) + " " + words;
        };
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
