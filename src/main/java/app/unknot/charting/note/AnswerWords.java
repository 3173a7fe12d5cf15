package app.unknot.charting.note;

import app.unknot.anatomy.Technique;
import app.unknot.charting.words.ChartingWords;
import org.jspecify.annotations.Nullable;

/** Answers of a client in words. What was not asked says so: silence is no answer. */
public final class AnswerWords {
    private AnswerWords() {}

    /** @param pain 0-10, or null when nobody asked */
    public static String pain(@Nullable Integer pain) {
        return pain == null ? ChartingWords.NOT_ASKED.text() : String.valueOf(pain);
    }

    /** Pain before and after a session, such as {@code 6 to 3}. */
    public static String pain(@Nullable Integer before, @Nullable Integer after) {
        if (before == null && after == null) return ChartingWords.NOT_ASKED.text();
        return before == null || after == null
                ? ChartingWords.BEFORE_AFTER.text(pain(before), pain(after))
                : ChartingWords.TO.text(before, after);
    }

    /** @param code of a technique, or empty when none was chosen yet */
    public static String technique(String code) {
        return code.isEmpty()
                ? ChartingWords.TECHNIQUE_NOT_RECORDED.text()
                : Technique.valueOf(code).title();
    }

    /** @param number or null when nobody recorded one */
    public static String number(@Nullable Integer number) {
        return number == null ? ChartingWords.NOT_RECORDED.text() : String.valueOf(number);
    }

    /** @param rating TOO_LITTLE, JUST_RIGHT, TOO_MUCH, or null when nobody asked */
    public static String pressure(@Nullable String rating) {
        return switch (rating) {
            case "TOO_MUCH" -> ChartingWords.FELT_TOO_MUCH.text();
            case "TOO_LITTLE" -> ChartingWords.FELT_TOO_LITTLE.text();
            case "JUST_RIGHT" -> ChartingWords.FELT_JUST_RIGHT.text();
            case null, default -> ChartingWords.NOT_ASKED_HOW_IT_FELT.text();
        };
    }
}
