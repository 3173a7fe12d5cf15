package app.unknot.charting.note;

import app.unknot.anatomy.Regions;
import app.unknot.charting.NoteContent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import tools.jackson.databind.JsonNode;

/** What a note holds beside its texts, its pain scores and its work on regions: in lines to read, by the part they belong to. */
public final class NoteSummary {
    /** What is told in a place of its own, or only keeps the tablet going. */
    private static final String ELSEWHERE = "pain\\.(before|after)|[soap]\\.text|timer|unchanged\\.confirmed"
            + "|region\\..*\\.(worked|technique|pressure|minutes|minutesby|rating)|(block|stroke|carried)\\..*";

    private NoteSummary() {}

    /** The parts of a note, in their order. */
    public enum Part {
        SUBJECTIVE,
        OBJECTIVE,
        ASSESSMENT,
        PLAN,
        TIME
    }

    /** One thing that was recorded. */
    public record Line(String name, String words) {}

    /**
     * @param rules titles of the rules to which the session was adapted, as they were called then, by their codes
     */
    public static Map<Part, List<Line>> of(NoteContent content, Map<String, String> rules) {
        Map<Part, List<Line>> parts = new EnumMap<>(Part.class);
        Map<Part, SequencedMap<String, List<String>>> choices = new EnumMap<>(Part.class);
        content.fields().forEach((field, value) -> {
            if (field.matches(ELSEWHERE) || isOff(value)) return;
            Part part = partOf(field, value);
            Optional<String> group = groupOf(field);
            if (group.isPresent() && value.isBoolean())
                choices.computeIfAbsent(part, none -> new LinkedHashMap<>())
                        .computeIfAbsent(group.get(), none -> new ArrayList<>())
                        .add(FieldWords.choice(field));
            else
                parts.computeIfAbsent(part, none -> new ArrayList<>())
                        .add(new Line(FieldWords.name(field, rules), FieldWords.value(value)));
        });
        choices.forEach((part, groups) -> groups.forEach((name, chosen) ->
                parts.computeIfAbsent(part, none -> new ArrayList<>()).add(new Line(name, String.join(", ", chosen)))));
        return parts;
    }

    /** What was taken over from the last note and signed without a change: by group, with the note it came from. */
    public static List<String> takenOver(NoteContent content) {
        return content.fields().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("carried.")
                        && entry.getValue().isObject())
                .map(entry -> FieldWords.name(entry.getKey().substring("carried.".length())) + " (from "
                        + entry.getValue().path("day").asString("") + ", "
                        + entry.getValue().path("by").asString("") + ")")
                .toList();
    }

    private static boolean isOff(JsonNode value) {
        return value.isNull() || (value.isBoolean() && !value.booleanValue());
    }

    /** Yes-answers that read best as one list. */
    private static Optional<String> groupOf(String field) {
        String kind = kindOf(field);
        return switch (kind) {
            case "quality" -> Optional.of("Kind of pain");
            case "painful" -> Optional.of("Painful");
            case "product" -> Optional.of("Product");
            case "stone" -> Optional.of("Stones, skin checked");
            case "homecare" -> Optional.of("Home care");
            case "region" ->
                field.contains(".stroke.")
                        ? Optional.of("Strokes, " + Regions.name(field.split("\\.")[1]))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Part partOf(String field, JsonNode value) {
        return switch (kindOf(field)) {
            case "o", "position", "limits", "region", "finding", "checkin", "rom", "stone", "product" -> Part.OBJECTIVE;
            case "a", "adapted", "progress", Stop.FIELD -> Part.ASSESSMENT;
            case "p", "next", "homecare", "prefer" -> Part.PLAN;
            case "time", "minutes" -> Part.TIME;
            case "relaxed" -> field.endsWith("after") ? Part.ASSESSMENT : Part.SUBJECTIVE;
            case "reaction" -> value.path("when").asString("").equals("TODAY") ? Part.ASSESSMENT : Part.SUBJECTIVE;
            case "pressure" -> field.equals("pressure.wanted") ? Part.SUBJECTIVE : Part.PLAN;
            default -> Part.SUBJECTIVE;
        };
    }

    private static String kindOf(String field) {
        int dot = field.indexOf('.');
        return dot < 0 ? field : field.substring(0, dot);
    }
}
