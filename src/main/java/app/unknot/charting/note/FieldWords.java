package app.unknot.charting.note;

import app.unknot.anatomy.Regions;
import app.unknot.charting.words.ChartingWords;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Names a note's fields and values as a person reads them. */
public final class FieldWords {
    /** Words that only join a mark together, and tell a reader nothing. */
    private static final String SILENT = "id|x|y|points|strokes|path|view|schema|anatomy|at|when|method";

    /** Where a label has a code in words. */
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private FieldWords() {}

    /** The keys of all answers and codes in the message file. */
    public static Set<String> keys() {
        Stream<@Nullable AnswerList> ofFields = Arrays.stream(NoteField.values())
                .map(field -> field.spec().value().answers());
        Stream<@Nullable AnswerList> inNames = Arrays.stream(Slot.values()).map(Slot::answers);
        return Stream.of(ofFields, inNames, MarkWords.all().stream())
                .flatMap(lists -> lists)
                .filter(Objects::nonNull)
                .flatMap(list -> list.keys().stream())
                .collect(Collectors.toSet());
    }

    public static String name(String field) {
        return name(field, Map.of());
    }

    /**
     * @param rules titles of the rules of that day, by their codes
     */
    public static String name(String field, Map<String, String> rules) {
        return NoteField.named(field)
                .map(known -> fill(known.label(), known.spec(), field, rules))
                .orElseGet(() -> capital(plain(field.replace('.', ' '))));
    }

    /** What is taken over together: a region, all home care, or a field that stands alone. */
    public static String group(String group) {
        Optional<String> region = Regions.allCodes().stream()
                .filter(code -> group.endsWith("." + code))
                .findFirst();
        if (region.isPresent()) return capital(Regions.name(region.get()));
        for (NoteField field : NoteField.values())
            if (field.is(FieldSpec.Trait.LIST) && field.kind().equals(group)) return list(field, field.key());
        return name(group);
    }

    /** What a list of answers is called of which this is one. */
    static String list(NoteField field, String name) {
        String label = field.label();
        return fill(label.substring(0, label.lastIndexOf(", ")), field.spec(), name, Map.of());
    }

    /** What was chosen by a field that is a yes, such as a stroke or a region that hurts. */
    static String choice(NoteField field, String name) {
        String label = field.label();
        String words = label.substring(label.lastIndexOf(", ") + 2);
        return PLACE.matcher(words).matches()
                ? field.spec().slots().getLast().words(field.spec().codes(name).getLast(), Map.of())
                : words;
    }

    private static String fill(String label, FieldSpec spec, String field, Map<String, String> rules) {
        Matcher place = PLACE.matcher(label);
        if (!place.find()) return label;
        List<String> codes = spec.codes(field);
        List<Slot> slots = spec.slots();
        return capital(place.replaceAll(found -> {
            int i = Integer.parseInt(found.group(1));
            return Matcher.quoteReplacement(slots.get(i).words(codes.get(i), rules));
        }));
    }

    /** A value of that field: an answer as it was offered, everything else as it is. */
    public static String value(String field, JsonNode value) {
        return NoteField.named(field)
                .flatMap(known ->
                        Optional.ofNullable(known.spec().value().choices().get(value.asString(""))))
                .map(words -> words.toLowerCase(Locale.ROOT))
                .orElseGet(() -> value(value));
    }

    public static String value(JsonNode value) {
        if (value.isNull()) return ChartingWords.EMPTIED.text();
        if (value.isBoolean()) return value.booleanValue() ? ChartingWords.YES_2.text() : ChartingWords.NO_2.text();
        if (value.isObject()) return inside(value);
        String text = value.asString();
        return text.matches("[A-Z][A-Z0-9_]*") ? plain(text) : text;
    }

    private static String inside(JsonNode mark) {
        StringJoiner words = new StringJoiner(", ");
        String finding = mark.path("finding").asString("");
        mark.properties().stream()
                .filter(entry ->
                        entry.getValue().isValueNode() && !entry.getKey().matches(SILENT))
                .forEach(entry -> words.add(told(entry.getKey(), entry.getValue(), finding)));
        return words.length() == 0 ? ChartingWords.A_MARK_ON_THE_BODY.text() : words.toString();
    }

    /** A part of a mark; a region is called by its name, and what kind it is needs no word before it. */
    private static String told(String key, JsonNode value, String finding) {
        String words = part(key, value);
        return switch (key) {
            case "why", "told" -> words;
            case "finding", "region", "type", "severity", "rating", "text", "muscle" -> words;
            case "grade" -> ChartingWords.GRADE.text(graded(finding, value, words));
            case "after" -> ChartingWords.AFTER.text(graded(finding, value, words));
            case "refersTo" -> ChartingWords.REFERS_TO.text(words);
            case "isNew" -> ChartingWords.NEW_2.text();
            default -> plain(key) + " " + words;
        };
    }

    private static String graded(String finding, JsonNode value, String words) {
        return value.isInt() ? MarkWords.grade(finding, value.intValue()) : words;
    }

    /** A part of a mark, such as its kind or the muscle it is in. */
    public static String part(String key, JsonNode value) {
        String code = value.asString("");
        if (Regions.allCodes().contains(code)) return Regions.name(code);
        String words = MarkWords.of(key, code);
        return words.equals(code) ? value(value) : words.toLowerCase(Locale.ROOT);
    }

    private static String plain(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
