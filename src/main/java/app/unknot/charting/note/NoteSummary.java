package app.unknot.charting.note;

import app.unknot.charting.NoteContent;
import app.unknot.charting.words.ChartingWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a note holds beside its texts, its pain scores and its work on regions: in lines to read, by the part they belong to. */
public final class NoteSummary {
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
        content.fields().forEach((name, value) -> {
            Optional<NoteField> field = NoteField.named(name);
            // What a note of long ago holds and no workspace writes any more is still told.
            @Nullable
            Part part = field.isEmpty() ? Part.SUBJECTIVE : field.get().part(value);
            if (part == null || isOff(value)) return;
            if (field.filter(known -> known.is(FieldSpec.Trait.LIST)).isPresent() && value.isBoolean())
                choices.computeIfAbsent(part, none -> new LinkedHashMap<>())
                        .computeIfAbsent(FieldWords.list(field.get(), name), none -> new ArrayList<>())
                        .add(FieldWords.choice(field.get(), name));
            else
                parts.computeIfAbsent(part, none -> new ArrayList<>())
                        .add(new Line(FieldWords.name(name, rules), FieldWords.value(name, value)));
        });
        choices.forEach((part, groups) -> groups.forEach((name, chosen) ->
                parts.computeIfAbsent(part, none -> new ArrayList<>()).add(new Line(name, String.join(", ", chosen)))));
        return parts;
    }

    /** What was taken over from the last note and signed without a change: by group, with the note it came from. */
    public static List<String> takenOver(NoteContent content) {
        return content.fields().entrySet().stream()
                .filter(entry -> NoteField.CARRIED.isNamed(entry.getKey())
                        && entry.getValue().isObject())
                .map(entry -> ChartingWords.FROM.text(
                        FieldWords.group(NoteField.CARRIED.codes(entry.getKey()).getFirst()),
                        entry.getValue().path("day").asString(""),
                        entry.getValue().path("by").asString("")))
                .toList();
    }

    private static boolean isOff(JsonNode value) {
        return value.isNull() || (value.isBoolean() && !value.booleanValue());
    }
}
