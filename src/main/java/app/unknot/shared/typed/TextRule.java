package app.unknot.shared.typed;

import app.unknot.shared.PracticeFormats;
import app.unknot.shared.Refused;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long a text may be and which characters it keeps. Each column has one rule; the field asks it while somebody types, and the service
 * asks it again. Letters of every script, emoji and their joiners stay. What nobody can see and nobody types is left out: control
 * characters, halves of characters, marks that turn the direction of what follows.
 *
 * @param longest in characters as Java counts them, which is never fewer than a database counts
 * @param lines whether it may have more than one line
 */
public record TextRule(int longest, boolean lines) {
    /** A reason for something that stays on record. */
    public static final TextRule REASON = block(1_000);

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n|[\r\u0085\u2028\u2029]");
    /** Of the characters that only shape others, the joiners and the marks of a word's own direction stay. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\n\t]]|\\p{Cs}|\\p{IsNoncharacter_Code_Point}"
            + "|[\u00ad\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]");

    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final Pattern SEEN = Pattern.compile("[^\\s\\p{Z}\\p{Cf}\ufe00-\ufe0f]");
    private static final Pattern LONE_ACCENT = Pattern.compile("(?:^|[\\s\\p{Z}])[\\p{M}&&[^\ufe00-\ufe0f]]");

    /** One line. */
    public static TextRule line(int longest) {
        return new TextRule(longest, false);
    }

    /** Any number of lines. */
    public static TextRule block(int longest) {
        return new TextRule(longest, true);
    }

    /**
     * The text as it is kept: with composed accents, without blanks around it.
     *
     * @throws Refused when it is too long or begins a word with an accent that has no letter
     */
    public String kept(String typed) {
        complaint(typed).ifPresent(words -> {
            throw new Refused(words);
        });
        return cleaned(typed);
    }

    /** The same of a text of one thing to a line; empty lines are left out. */
    public List<String> keptLines(List<String> typed) {
        return kept(String.join("\n", typed))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What has to be said beside the field; empty when the text can be kept. */
    public Optional<String> complaint(String typed) {
        String text = cleaned(typed);
        int over = text.length() - longest;
        if (over > 0)
            return Optional.of(
                    ReadingText.AT_MOST_CHARACTERS.text(PracticeFormats.count(longest), PracticeFormats.count(over)));
        return LONE_ACCENT.matcher(text).find()
                ? Optional.of(ReadingText.AN_ACCENT_HAS_NO_LETTER.text())
                : Optional.empty();
    }

    /** Without what nobody sees, however long it is: for words that are looked for and not kept. */
    public String cleaned(String typed) {
        String text = Normalizer.normalize(seen(typed), Form.NFC).strip();
        if (!SEEN.matcher(text).find()) return "";
        return lines ? text : text.replaceAll("[\n\t]+", " ");
    }

    /** Whether no character of it is cut in half: what is kept as it was typed, such as a password, has no bytes otherwise. */
    public static boolean isWhole(String typed) {
        return typed.codePoints().noneMatch(one -> Character.getType(one) == Character.SURROGATE);
    }

    /**
     * For the parsers: letters of every width as the plain ones, digits of every script as ours, blanks as one kind of blank and dashes as
     * one kind of dash.
     */
    static String plain(String typed) {
        String text = Normalizer.normalize(seen(typed), Form.NFKC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("[\\p{Pd}\u2212]", "-")
                .strip();
        return DIGIT.matcher(text)
                .replaceAll(
                        digit -> String.valueOf(Character.digit(digit.group().codePointAt(0), 10)));
    }

    private static String seen(String typed) {
        return UNSEEN.matcher(LINE_ENDS.matcher(typed).replaceAll("\n")).replaceAll("");
    }
}
