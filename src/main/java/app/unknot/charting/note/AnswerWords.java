package app.unknot.charting.note;

import app.unknot.anatomy.Technique;
import org.jspecify.annotations.Nullable;

/** Answers of a client in words. What was not asked says so: silence is no answer. */
public final class AnswerWords {
    private static final String NOT_ASKED = "not asked";

    private AnswerWords() {}

    /** @param pain 0-10, or null when nobody asked */
    public static String pain(@Nullable Integer pain) {
        return pain == null ? NOT_ASKED : String.valueOf(pain);
    }

    /** Pain before and after a session, such as {@code 6 to 3}. */
    public static String pain(@Nullable Integer before, @Nullable Integer after) {
        if (before == null && after == null) return NOT_ASKED;
        return before == null || after == null
                ? pain(before) + " before, " + pain(after) + " after"
                : before + " to " + after;
    }

    /** @param code of a technique, or empty when none was chosen yet */
    public static String technique(String code) {
        return code.isEmpty()
                ? "technique not recorded"
                : Technique.valueOf(code).title();
    }

    /** @param number or null when nobody recorded one */
    public static String number(@Nullable Integer number) {
        return number == null ? "not recorded" : String.valueOf(number);
    }

    /** @param rating TOO_LITTLE, JUST_RIGHT, TOO_MUCH, or null when nobody asked */
    public static String pressure(@Nullable String rating) {
        return switch (rating) {
            case "TOO_MUCH" -> "felt too much";
            case "TOO_LITTLE" -> "felt too little";
            case "JUST_RIGHT" -> "felt just right";
            case null, default -> "not asked how it felt";
        };
    }
}
