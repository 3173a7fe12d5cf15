package app.unknot.letters;

import java.util.List;

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

    int length() {
        return recipient.length()
                + opening.length()
                + closing.length()
                + lines.stream()
                        .mapToInt(line -> line.name().length() + line.words().length())
                        .sum();
    }
}
