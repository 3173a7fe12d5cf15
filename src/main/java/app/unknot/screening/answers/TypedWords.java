package app.unknot.screening.answers;

import app.unknot.screening.questions.Question;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a client's own words may mean. Word starts suggest chips and questions; a person decides. Nothing is read as a No: "no fever"
 * suggests the fever, because a suggestion too many costs a tap and one too few costs a warning.
 */
public final class TypedWords {
    private static final Pattern STEM = Pattern.compile("[a-z0-9]+( [a-z0-9]+)*");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019`]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    private final List<String> words;

    private TypedWords(List<String> words) {
        this.words = words;
    }

    public static TypedWords of(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
        return new TypedWords(
                Arrays.stream(BETWEEN_WORDS.split(APOSTROPHES.matcher(plain).replaceAll("")))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    /** Whether a rule set may name it as a word start. */
    public static boolean isStem(String stem) {
        return STEM.matcher(stem).matches();
    }

    /** The chips that the words may mean, in the order in which they are asked. */
    public List<Question.NewFact> chips(List<Question.NewFact> chips) {
        return chips.stream().filter(chip -> begin(chip.stems())).toList();
    }

    /** The questions that the words may answer. */
    public List<Question> questions(List<Question> questions) {
        return questions.stream().filter(question -> begin(question.stems())).toList();
    }

    private boolean begin(List<String> stems) {
        return stems.stream().anyMatch(this::begins);
    }

    /** Each word of a stem begins one of as many consecutive words. */
    private boolean begins(String stem) {
        List<String> starts = List.of(stem.split(" "));
        for (int first = 0; first + starts.size() <= words.size(); first++) {
            int at = first;
            boolean all = true;
            for (String start : starts) all &= words.get(at++).startsWith(start);
            if (all) return true;
        }
        return false;
    }
}
