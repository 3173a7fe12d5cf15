package app.unknot.shared.text;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/**
 * Writes text in the form that searches compare: small Latin letters without accents. What is typed and what was written are folded
 * alike, so that Muller finds Müller, lukasz finds Łukasz, and strasse finds Straße; other scripts are written in Latin letters.
 */
public final class Folded {
    private static final String APOSTROPHES = "['\u2018\u2019\u02bc\u02bb\u00b4`\u2032]";

    private Folded() {}

    /** Folds letters only: blanks, hyphens and apostrophes stay. Texts in plain letters cost next to nothing. */
    public static String of(String text) {
        boolean plain = text.chars().allMatch(letter -> letter < 128);
        return (plain ? text : ToLatin.RULES.transliterate(text)).toLowerCase(Locale.ROOT);
    }

    /** Folds a name to letters, digits and single blanks: O'Brien becomes obrien, Garcia-Lopez garcia lopez. */
    public static String name(String text) {
        return of(text.replaceAll(APOSTROPHES, ""))
                .replaceAll(APOSTROPHES, "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Made when the first text needs it: its tables take a moment. */
    private static final class ToLatin {
        private static final Transliterator RULES =
                Transliterator.getInstance("Any-Latin; Latin-ASCII; [:Nonspacing Mark:] Remove");
    }
}
