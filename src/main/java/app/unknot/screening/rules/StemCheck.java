package app.unknot.screening.rules;

import app.unknot.screening.answers.TypedWords;
import java.util.List;

/** Checks the word starts of a chip or a question: one that no typed word can begin with would suggest nothing. */
final class StemCheck {
    private static final int MOST = 40;
    private static final int LONGEST = 40;

    private StemCheck() {}

    static void check(Problems problems, String rule, LocatedJson list) {
        List<LocatedJson> stems = problems.items(rule, list, "\"stems\"");
        if (stems.size() > MOST) problems.add(rule, list.at(), "At most " + MOST + " word starts.");
        for (LocatedJson item : stems)
            problems.text(rule, item, "A word start", LONGEST)
                    .filter(stem -> !TypedWords.isStem(stem.value()))
                    .ifPresent(stem -> problems.add(
                            rule,
                            stem.at(),
                            "\"" + stem.value()
                                    + "\" is no word start: small letters and digits, with one blank between words."));
    }
}
