package app.unknot.clients.history;

import app.unknot.anatomy.Technique;
import app.unknot.clients.words.ClientsWords;
import app.unknot.shared.typed.PhoneReader;
import app.unknot.shared.typed.TextRule;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a question of the history takes for an answer, and how the answer reads. */
public sealed interface AnswerKind {
    /** Whether the answer has this shape. */
    boolean takes(JsonNode answer);

    /** The answer as a person reads it. */
    String words(JsonNode answer);

    private static boolean isKept(TextRule rule, String text) {
        return rule.complaint(text).isEmpty() && rule.cleaned(text).equals(text.strip());
    }

    /** The keys of its words in the message file, for a question of this code. */
    default List<String> keys(String field) {
        return List.of();
    }

    /**
     * Free text.
     *
     * @param longest characters
     */
    record Words(int longest) implements AnswerKind {
        private static final int ONE_LINE = 300;

        /** What its field asks too. */
        public TextRule rule() {
            return new TextRule(longest, !isLine());
        }

        public boolean isLine() {
            return longest <= ONE_LINE;
        }

        @Override
        public boolean takes(JsonNode answer) {
            return answer.isString() && isKept(rule(), answer.stringValue());
        }

        @Override
        public String words(JsonNode answer) {
            return answer.stringValue();
        }
    }

    /** A phone number. */
    record Phone() implements AnswerKind {
        @Override
        public boolean takes(JsonNode answer) {
            return answer.isString()
                    && PhoneReader.read(answer.stringValue()).understood().isPresent();
        }

        @Override
        public String words(JsonNode answer) {
            return answer.stringValue();
        }
    }

    /**
     * A whole number.
     *
     * @param unitCode hours, days, or empty without a unit
     */
    @SuppressWarnings("AvoidCommonTypeNames") // the word of the field; java.lang's is never meant here
    record Number(int least, int most, String unitCode) implements AnswerKind {
        /** The unit as people read it; empty without one. */
        public String unit() {
            return unitCode.isEmpty() ? "" : HistoryField.words("unit", unitCode);
        }

        @Override
        public List<String> keys(String field) {
            return unitCode.isEmpty() ? List.of() : List.of(HistoryField.key("unit", unitCode));
        }

        @Override
        public boolean takes(JsonNode answer) {
            return answer.isInt() && answer.intValue() >= least && answer.intValue() <= most;
        }

        @Override
        public String words(JsonNode answer) {
            return answer.intValue() + (unitCode.isEmpty() ? "" : " " + unit());
        }
    }

    /**
     * 0 to 10, with what its ends mean.
     *
     * @param ends which of the pairs of ends in the message file, such as {@code pain}
     */
    record Scale(String ends) implements AnswerKind {
        private static final int MOST = 10;

        public String low() {
            return HistoryField.words("scale", ends, "low");
        }

        public String high() {
            return HistoryField.words("scale", ends, "high");
        }

        @Override
        public List<String> keys(String field) {
            return List.of(HistoryField.key("scale", ends, "low"), HistoryField.key("scale", ends, "high"));
        }

        @Override
        public boolean takes(JsonNode answer) {
            return answer.isInt() && answer.intValue() >= 0 && answer.intValue() <= MOST;
        }

        @Override
        public String words(JsonNode answer) {
            return ClientsWords.OF_2.text(answer.intValue(), MOST);
        }
    }

    /**
     * One of some answers.
     *
     * @param list which of the lists of answers in the message file, mostly that of the question itself
     */
    record OneOf(String list, List<String> codes) implements AnswerKind {
        public String title(String code) {
            return codes.contains(code) ? HistoryField.words(list, code) : code;
        }

        @Override
        public List<String> keys(String field) {
            return codes.stream().map(code -> HistoryField.key(list, code)).toList();
        }

        @Override
        public boolean takes(JsonNode answer) {
            return answer.isString() && codes.contains(answer.stringValue());
        }

        @Override
        public String words(JsonNode answer) {
            return title(answer.stringValue());
        }
    }

    /** Any of some answers. */
    record AnyOf(String list, List<String> codes) implements AnswerKind {
        public String title(String code) {
            return codes.contains(code) ? HistoryField.words(list, code) : code;
        }

        @Override
        public List<String> keys(String field) {
            return codes.stream().map(code -> HistoryField.key(list, code)).toList();
        }

        @Override
        public boolean takes(JsonNode answer) {
            return isListOf(codes, answer);
        }

        @Override
        public String words(JsonNode answer) {
            return answer.valueStream().map(one -> title(one.stringValue())).collect(Collectors.joining(", "));
        }
    }

    /** Any of the techniques, which have their words themselves. */
    record Techniques() implements AnswerKind {
        public static List<String> codes() {
            return Arrays.stream(Technique.values()).map(Technique::name).toList();
        }

        public static String title(String code) {
            return codes().contains(code) ? Technique.valueOf(code).title() : code;
        }

        @Override
        public boolean takes(JsonNode answer) {
            return isListOf(codes(), answer);
        }

        @Override
        public String words(JsonNode answer) {
            return answer.valueStream().map(one -> title(one.stringValue())).collect(Collectors.joining(", "));
        }
    }

    private static boolean isListOf(List<String> codes, JsonNode answer) {
        return answer.isArray()
                && answer.valueStream().allMatch(one -> one.isString() && codes.contains(one.stringValue()));
    }

    /** A day in the past or near future, as {@code 2026-03-02}. */
    record Day() implements AnswerKind {
        private static final int FIRST = 1900;
        private static final int LAST = 2200;

        @Override
        public boolean takes(JsonNode answer) {
            try {
                return answer.isString() && isPossible(LocalDate.parse(answer.stringValue()));
            } catch (DateTimeParseException notADay) {
                return false;
            }
        }

        private static boolean isPossible(LocalDate day) {
            return day.getYear() >= FIRST && day.getYear() < LAST;
        }

        @Override
        public String words(JsonNode answer) {
            return answer.stringValue();
        }
    }

    /** Regions of the body map, by their codes. */
    record Places() implements AnswerKind {
        private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,40}");
        private static final int MOST = 80;

        @Override
        public boolean takes(JsonNode answer) {
            return answer.isArray()
                    && answer.size() <= MOST
                    && answer.valueStream()
                            .allMatch(one -> one.isString()
                                    && CODE.matcher(one.stringValue()).matches());
        }

        @Override
        public String words(JsonNode answer) {
            return answer.valueStream().map(JsonNode::stringValue).collect(Collectors.joining(", "));
        }
    }

    /**
     * A list of things of the same shape, such as medicines.
     *
     * @param columns what is said of each, the first without which there is no row
     */
    record Rows(List<Column> columns) implements AnswerKind {
        private static final int MOST = 40;

        /** Of each cell. */
        public static final TextRule CELL = TextRule.line(300);

        @Override
        public List<String> keys(String field) {
            return columns.stream()
                    .map(column -> HistoryField.key(field, column.code()))
                    .toList();
        }

        @Override
        public boolean takes(JsonNode answer) {
            return answer.isArray()
                    && answer.size() <= MOST
                    && answer.valueStream().allMatch(this::isRow);
        }

        private boolean isRow(JsonNode row) {
            return row.isObject()
                    && row.properties().stream()
                            .allMatch(cell -> columns.stream()
                                            .anyMatch(column -> column.code().equals(cell.getKey()))
                                    && cell.getValue().isString()
                                    && isKept(CELL, cell.getValue().stringValue()));
        }

        @Override
        public String words(JsonNode answer) {
            return answer.valueStream()
                    .map(row -> columns.stream()
                            .map(column -> row.path(column.code()).asString(""))
                            .filter(cell -> !cell.isBlank())
                            .collect(Collectors.joining(", ")))
                    .collect(Collectors.joining("; "));
        }
    }

    /**
     * One thing that is said in each row.
     *
     * @param field the code of the question
     */
    record Column(String field, String code) {
        public String title() {
            return HistoryField.words(field, code);
        }
    }
}
