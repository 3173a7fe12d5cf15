package app.unknot.charting.note;

import app.unknot.shared.text.MessageFiles;
import app.unknot.shared.text.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/**
 * Answers that are offered, in their order. Their words are in the message file, under {@code answer.stroke.friction}, or they are those
 * of a shared enum.
 *
 * @param name of the list in the message file, such as {@code stroke}; empty where the words are not there
 * @param titles the words of a code
 */
record AnswerList(String name, List<String> codes, UnaryOperator<String> titles) {
    AnswerList {
        codes = List.copyOf(codes);
    }

    static AnswerList of(String name, String... codes) {
        return new AnswerList(name, List.of(codes), code -> MessageFiles.words(AnswerList.class, key(name, code)));
    }

    static <E extends Enum<E> & Text> AnswerList of(List<E> constants) {
        return new AnswerList(
                "",
                constants.stream().map(Enum::name).toList(),
                code -> constants.stream()
                        .filter(one -> one.name().equals(code))
                        .findFirst()
                        .map(Text::text)
                        .orElse(code));
    }

    /** Those of its words in the message file. */
    List<String> keys() {
        return name.isEmpty()
                ? List.of()
                : codes.stream().map(code -> key(name, code)).toList();
    }

    private static String key(String name, String code) {
        return "answer." + name + "." + MessageFiles.coded(code);
    }

    boolean has(String code) {
        return codes.contains(code);
    }

    /** The words of a code, or the code itself when it is none of these. */
    String words(String code) {
        return has(code) ? titles.apply(code) : code;
    }

    /** Each code with its words. */
    SequencedMap<String, String> all() {
        SequencedMap<String, String> all = new LinkedHashMap<>();
        codes.forEach(code -> all.put(code, words(code)));
        return Collections.unmodifiableSequencedMap(all);
    }
}
