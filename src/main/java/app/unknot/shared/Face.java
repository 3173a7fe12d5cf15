package app.unknot.shared;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a name.
 *
 * @param photo address of a picture, or null when the initials have to do
 */
public record Face(String initials, @Nullable String photo) {
    /** The first letter of each name as a reader sees it: an emoji or a letter with its accents is one. */
    public static String initials(String firstName, String lastName) {
        return first(firstName) + first(lastName);
    }

    private static String first(String name) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(name);
        int end = letters.next();
        return end == BreakIterator.DONE ? "" : name.substring(0, end);
    }
}
