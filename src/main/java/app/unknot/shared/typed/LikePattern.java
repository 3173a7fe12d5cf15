package app.unknot.shared.typed;

import java.util.Locale;

/**
 * What a list is searched for, as a pattern of {@code like ... escape '!'} in small letters: the words stand for themselves, and without what no
 * database takes in a text.
 */
public final class LikePattern {
    /** As the searched text is written in the statement. */
    public static final String ESCAPE = " escape '!'";

    private static final TextRule WORDS = TextRule.line(Integer.MAX_VALUE);

    private LikePattern() {}

    /** For texts that hold the words somewhere; for all texts when there are none. */
    public static String containing(String typed) {
        return "%" + beginning(typed);
    }

    /** For texts that begin with the words. */
    public static String beginning(String typed) {
        return WORDS.cleaned(typed).toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
