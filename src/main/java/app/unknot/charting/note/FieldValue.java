package app.unknot.charting.note;

import app.unknot.charting.words.ChartingWords;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The values that a field takes.
 *
 * @param low the lowest number, 0 for what is none
 * @param high the highest number, or how many characters a text can have
 * @param answers where the field takes one of several, or null
 */
record FieldValue(
        Type type,
        Predicate<JsonNode> fits,
        int low,
        int high,
        @Nullable AnswerList answers) {
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
                low,
                high,
                null);
    }

    static FieldValue flag() {
        return new FieldValue(Type.FLAG, JsonNode::isBoolean, 0, 0, null);
    }

    static FieldValue oneOf(AnswerList answers) {
        return new FieldValue(
                Type.CHOICE, value -> value.isString() && answers.has(value.stringValue()), 0, 0, answers);
    }

    /** Hours and minutes of a day, such as 09:30. */
    static FieldValue clock() {
        return new FieldValue(
                Type.CLOCK,
                value -> value.isString()
                        && HOURS_AND_MINUTES.matcher(value.stringValue()).matches(),
                0,
                0,
                null);
    }

    static FieldValue written(int longest) {
        return new FieldValue(
                Type.TEXT, value -> value.isString() && value.stringValue().length() <= longest, 0, longest, null);
    }

    /** An object, no longer as JSON than this many characters. */
    static FieldValue mark(int longest) {
        return new FieldValue(
                Type.MARK, value -> value.isObject() && value.toString().length() <= longest, 0, 0, null);
    }

    /** The answers that are offered, each code with its words; empty when it takes anything else. */
    Map<String, String> choices() {
        return answers == null ? Map.of() : answers.all();
    }

    /** What is wrong with any other value, as a person reads it. */
    String complaint() {
        return switch (type) {
            case NUMBER -> ChartingWords.ENTER_A_WHOLE_NUMBER_FROM_TO.text(low, high);
            case FLAG -> ChartingWords.ANSWER_YES_OR_NO.text();
            case CHOICE, CLOCK -> ChartingWords.UNKNOWN_ANSWER.text();
            case TEXT -> ChartingWords.A_TEXT_CAN_HAVE_CHARACTERS_HERE.text(high);
            case MARK -> ChartingWords.THIS_MARK_CANNOT_BE_READ.text();
        };
    }
}
