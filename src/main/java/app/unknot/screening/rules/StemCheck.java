package app.unknot.screening.rules;

import app.unknot.screening.answers.TypedWords;
import app.unknot.screening.words.ScreeningWords;
import java.util.List;

/** Checks the word starts of a chip or a question: one that no typed word can begin with would suggest nothing. */
final class StemCheck {
    private static final int MOST = 40;
    private static final int LONGEST = 40;

    private StemCheck() {}

    static void check(Problems problems, String rule, LocatedJson list) {
        List<LocatedJson> stems = problems.items(rule, list, "\"stems\"");
        if (stems.size() > MOST) problems.add(rule, list.at(), ScreeningWords.AT_MOST_WORD_STARTS.text(MOST));
        for (LocatedJson item : stems)
            problems.text(rule, item, ScreeningWords.A_WORD_START.text(), LONGEST)
                    .filter(stem -> !TypedWords.isStem(stem.value()))
                    .ifPresent(stem ->
                            problems.add(rule, stem.at(), ScreeningWords.IS_NO_WORD_START_SMALL.text(stem.value())));
    }
}
