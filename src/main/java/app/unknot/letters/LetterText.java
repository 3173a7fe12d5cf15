package app.unknot.letters;

import app.unknot.shared.typed.TextRule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a letter.
 *
 * @param recipient to whom, line by line
 * @param lines what was told and found, each under its name; an empty one is not printed
 */
public record LetterText(String recipient, String opening, List<Line> lines, String closing) {
    public LetterText {
        lines = List.copyOf(lines);
    }

    public record Line(String name, String words) {}

    /** Of each of its texts. */
    public static final TextRule WORDS = TextRule.block(4_000);

    /** As it is kept: its texts without what nobody sees. */
    LetterText kept() {
        return new LetterText(
                WORDS.kept(recipient),
                WORDS.kept(opening),
                lines.stream()
                        .map(line -> new Line(line.name(), WORDS.kept(line.words())))
                        .toList(),
                WORDS.kept(closing));
    }

    /** All that is printed of it, line by line. */
    public String words() {
        return Stream.concat(
                        Stream.of(recipient, opening, closing),
                        lines.stream()
                                .filter(line -> !line.words().isBlank())
                                .map(line -> line.name() + " " + line.words()))
                .collect(Collectors.joining("\n"));
    }

    int length() {
        return recipient.length()
                + opening.length()
                + closing.length()
                + lines.stream()
                        .mapToInt(line -> line.name().length() + line.words().length())
                        .sum();
    }
}
