package app.unknot.shared.typed;

import app.unknot.shared.PracticeFormats;
import app.unknot.shared.typed.Reading.Nothing;
import app.unknot.shared.typed.Reading.Understood;
import app.unknot.shared.typed.Reading.Unreadable;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a ZIP code: five or nine digits, kept without the hyphen, as claims have it. A Canadian code is read as well; a practice in another
 * country takes what its people write.
 */
public final class PostalCodeReader {
    private static final Pattern ZIP = Pattern.compile("(\\d{5})(?:[ -]?(\\d{4}))?");
    private static final Pattern CANADIAN = Pattern.compile("([A-Z]\\d[A-Z]) ?(\\d[A-Z]\\d)");
    private static final Pattern ANY = Pattern.compile("[A-Z0-9][A-Z0-9 -]{1,8}");

    private PostalCodeReader() {}

    /** Reads one code. */
    public static Reading<String> read(String typed) {
        String text = TextRule.plain(typed).toUpperCase(Locale.ROOT);
        if (text.isEmpty()) return new Nothing<>();
        Matcher zip = ZIP.matcher(text);
        if (zip.matches()) return new Understood<>(zip.group(1) + (zip.group(2) == null ? "" : zip.group(2)));
        Matcher canadian = CANADIAN.matcher(text);
        if (canadian.matches()) return new Understood<>(canadian.group(1) + " " + canadian.group(2));
        if (!Locale.US.equals(PracticeFormats.locale()) && ANY.matcher(text).matches()) return new Understood<>(text);
        return new Unreadable<>(ReadingText.A_ZIP_CODE_HAS_DIGITS.text());
    }

    /** As people read it: {@code 98101-1234}. */
    public static String written(String code) {
        return code.matches("\\d{9}") ? code.substring(0, 5) + "-" + code.substring(5) : code;
    }
}
