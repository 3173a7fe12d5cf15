package app.unknot.accounts.passwords;

import app.unknot.accounts.words.AccountsWords;
import app.unknot.shared.typed.TextRule;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which passwords are good enough: long, not known from a breach, and not easy to guess. No rules of composition (NIST SP 800-63B-4). */
public final class PasswordRules {
    static final int SHORTEST = 15;
    static final int LONGEST = 256;
    private static final int STRONG_ENOUGH = 3;
    private static final int SHORTEST_WORD = 3;
    private static final int LEAST_LETTERS = 8;
    private static final List<String> OF_EVERYBODY = List.of("unknot", "massage", "therapist", "therapy", "practice");
    private static final Zxcvbn ESTIMATE = new Zxcvbn();

    private PasswordRules() {}

    /**
     * @param known what a guesser would try first besides: the person's name, the practice's name
     * @return what is wrong and what to do, for the person, or empty
     */
    public static Optional<String> complaint(String password, List<String> known) {
        if (password.length() < SHORTEST) return Optional.of(AccountsWords.USE_AT_LEAST_CHARACTERS_FOUR.text(SHORTEST));
        if (password.length() > LONGEST) return Optional.of(AccountsWords.USE_AT_MOST_CHARACTERS.text(LONGEST));
        if (!TextRule.isWhole(password)) return Optional.of(AccountsWords.PART_OF_A_CHARACTER_IS_MISSING.text());
        if (BreachedPasswords.shipped().knows(password))
            return Optional.of(AccountsWords.THIS_PASSWORD_WAS_STOLEN_SOMEWHERE.text());
        List<String> words = words(known);
        // The estimate is quadratic in the length, and its first hundred characters say enough.
        String start = password.substring(0, Math.min(100, password.length()));
        if (isMadeOf(words, password) || ESTIMATE.measure(start, words).getScore() < STRONG_ENOUGH)
            return Optional.of(AccountsWords.THIS_ONE_IS_EASY_TO_GUESS.text());
        return Optional.empty();
    }

    /** Whether most of its letters are these words and few others are left: the estimate takes names in a row for hard to guess. */
    private static boolean isMadeOf(List<String> words, String password) {
        String rest = password.toLowerCase(Locale.ROOT);
        long all = letters(rest);
        for (String word : words) rest = rest.replace(word, " ");
        long left = letters(rest);
        return left < LEAST_LETTERS && left < all - left;
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetter).count();
    }

    /** Each word by itself: people join them in their own order. */
    private static List<String> words(List<String> known) {
        return Stream.concat(OF_EVERYBODY.stream(), known.stream().flatMap(PasswordRules::parts))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static Stream<String> parts(String name) {
        return Stream.concat(Stream.of(name.replaceAll("\\s+", "")), Stream.of(name.split("[^\\p{L}\\p{N}]+")));
    }
}
