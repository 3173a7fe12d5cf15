package app.unknot.accounts;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Optional;

/** Which passwords are good enough: long, and not easy to guess. No rules of composition (NIST SP 800-63B-4). */
final class PasswordRules {
    static final int SHORTEST = 15;
    static final int LONGEST = 256;
    private static final int STRONG_ENOUGH = 3;
    private static final Zxcvbn ESTIMATE = new Zxcvbn();

    private PasswordRules() {}

    /**
     * @param known words that a guesser would try first: names, the practice
     * @return what is wrong, as a sentence for the person, or empty
     */
    static Optional<String> complaint(String password, List<String> known) {
        if (password.length() < SHORTEST)
            return Optional.of("Use at least " + SHORTEST
                    + " characters. Four or five words that do not belong together are easy to keep.");
        if (password.length() > LONGEST) return Optional.of("Use at most " + LONGEST + " characters.");
        // The estimate is quadratic in the length, and its first hundred characters say enough.
        String start = password.substring(0, Math.min(100, password.length()));
        if (ESTIMATE.measure(start, known).getScore() < STRONG_ENOUGH)
            return Optional.of(
                    "This one is easy to guess. Add a word or two that have nothing to do with you or the practice.");
        return Optional.empty();
    }
}
