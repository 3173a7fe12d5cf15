package app.unknot.screening.conditions;

import app.unknot.screening.words.ScreeningWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a condition into words and signs. What is no word is named whole, with what is written instead where that is known. */
final class ConditionWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_.:]+|[(),]|[^\\p{L}\\p{N}_.:(),\\s]+");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Set<String> SIGNS = Set.of("(", ")", ",", "<", "<=", ">", ">=", "==", "!=");
    private static final Map<String, String> INSTEAD = Map.of(
            "&&", "and", "&", "and", "||", "or", "|", "or", "!", "not", "=", "==", "=>", ">=", "=<", "<=", "<>", "!=");

    /** Its position is 0 for the first character. */
    record Word(String text, int position) {}

    private ConditionWords() {}

    /**
     * @throws InvalidCondition at the first word that is none
     */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        for (Matcher matcher = WORD.matcher(text); matcher.find(); ) {
            String word = matcher.group();
            if (!isKnown(word))
                throw new InvalidCondition(text, matcher.start(), ScreeningWords.CANNOT_READ.text(word, hint(word)));
            words.add(new Word(word, matcher.start()));
        }
        return words;
    }

    private static boolean isKnown(String word) {
        return SIGNS.contains(word)
                || NAME.matcher(word).matches()
                || NUMBER.matcher(word).matches();
    }

    private static String hint(String word) {
        String instead = INSTEAD.get(word);
        if (instead != null) return ScreeningWords.WRITE.text(instead);
        String small = word.toLowerCase(Locale.ROOT);
        if (NAME.matcher(small).matches()) return ScreeningWords.WRITE.text(small);
        if (word.matches("[0-9]+\\.[0-9]+")) return ScreeningWords.NUMBERS_ARE_WHOLE.text();
        return "";
    }
}
