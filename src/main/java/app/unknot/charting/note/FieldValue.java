package app.unknot.charting.note;

import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The values that a field takes.
 *
 * @param complaint what is wrong with any other value, as a person reads it
 * @param low the lowest number, 0 for what is none
 * @param high the highest number, or how many characters a text can have
 * @param choices the answers, each code with its words, where the field takes one of several
 */
record FieldValue(
        Type type, Predicate<JsonNode> fits, String complaint, int low, int high, Map<String, String> choices) {
    static final int LONGEST_TEXT = 20_000;

    private static final Pattern HOURS_AND_MINUTES = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    /** What kind of value. */
    enum Type {
        NUMBER,
        FLAG,
        CHOICE,
        CLOCK,
        TEXT,
        MARK
    }

    static FieldValue number(int low, int high) {
        return new FieldValue(
                Type.NUMBER,
                value -> value.isInt() && value.intValue() >= low && value.intValue() <= high,
                "Enter a whole number from " + low + " to " + high,
                low,
                high,
                Map.of());
    }

    static FieldValue flag() {
        return new FieldValue(Type.FLAG, JsonNode::isBoolean, "Answer yes or no", 0, 0, Map.of());
    }

    static FieldValue oneOf(SequencedMap<String, String> choices) {
        return new FieldValue(
                Type.CHOICE,
                value -> value.isString() && choices.containsKey(value.stringValue()),
                "Unknown answer",
                0,
                0,
                choices);
    }

    /** Hours and minutes of a day, such as 09:30. */
    static FieldValue clock() {
        return new FieldValue(
                Type.CLOCK,
                value -> value.isString()
                        && HOURS_AND_MINUTES.matcher(value.stringValue()).matches(),
                "Unknown answer",
                0,
                0,
                Map.of());
    }

    static FieldValue text(int longest) {
        return new FieldValue(
                Type.TEXT,
                value -> value.isString() && value.stringValue().length() <= longest,
                "A text can have " + longest + " characters here",
                0,
                longest,
                Map.of());
    }

    /** An object, no longer as JSON than this many characters. */
    static FieldValue mark(int longest) {
        return new FieldValue(
                Type.MARK,
                value -> value.isObject() && value.toString().length() <= longest,
                "This mark cannot be read",
                0,
                0,
                Map.of());
    }
}
