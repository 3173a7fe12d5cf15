package app.unknot.charting.note;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The values that a field takes.
 *
 * @param complaint what is wrong with any other value, as a person reads it
 */
record FieldValue(Predicate<JsonNode> fits, String complaint) {
    static FieldValue number(int low, int high) {
        return new FieldValue(
                value -> value.isInt() && value.intValue() >= low && value.intValue() <= high,
                "Enter a whole number from " + low + " to " + high);
    }

    static FieldValue flag() {
        return new FieldValue(JsonNode::isBoolean, "Answer yes or no");
    }

    /** One of the words that the pattern lists. */
    static FieldValue oneOf(String pattern) {
        Pattern words = Pattern.compile(pattern);
        return new FieldValue(
                value -> value.isString() && words.matcher(value.stringValue()).matches(), "Unknown answer");
    }

    static FieldValue text(int longest) {
        return new FieldValue(
                value -> value.isString() && value.stringValue().length() <= longest,
                "A text can have " + longest + " characters here");
    }

    /** An object, no longer as JSON than this many characters. */
    static FieldValue mark(int longest) {
        return new FieldValue(
                value -> value.isObject() && value.toString().length() <= longest, "This mark cannot be read");
    }
}
