package app.unknot.claims.packet;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What of a text can stand in an X12 file: the basic character set, in upper case. Letters of other scripts are written with the
 * letters that stand for them; what is left over cannot be sent.
 */
public final class Sendable {
    /** The most characters of a family name, a company or a payer (NM103). */
    public static final int NAME = 60;
    /** The most of a first name (NM104). */
    public static final int FIRST_NAME = 35;
    /** The most of a street (N301). */
    public static final int STREET = 55;
    /** The most of a city (N401). */
    public static final int CITY = 30;
    /** The most of a note (NTE02). */
    public static final int NOTE = 80;

    private static final int FIRST_BEYOND_ASCII = 0x80;

    private static final Pattern OTHER = Pattern.compile("[^A-Z0-9 !\"&'()+,\\-./;?=]");
    private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u02BC\u02B9\u02BB`]");
    /** Of a flat or a suite, as in 12 Main Street #4. */
    private static final Pattern NUMBER_SIGN = Pattern.compile("# ?(?=[A-Z0-9])");

    private static final Pattern BLANKS = Pattern.compile(" {2,}");

    private Sendable() {}

    /** How it is sent, at worst with a blank where something cannot be. */
    public static String text(String words) {
        return BLANKS.matcher(OTHER.matcher(spelled(words)).replaceAll(" "))
                .replaceAll(" ")
                .trim();
    }

    /** Whether nothing of it is lost. */
    public static boolean keeps(String words) {
        return !OTHER.matcher(spelled(words)).find();
    }

    private static String spelled(String words) {
        String latin = (isAscii(words) ? words : Letters.RULES.transliterate(words)).toUpperCase(Locale.ROOT);
        String plain = APOSTROPHE.matcher(latin).replaceAll("'").replace('_', '-');
        return NUMBER_SIGN.matcher(plain).replaceAll("NO ");
    }

    /** Most texts are: there is nothing to transliterate, which takes long for thousands of claims. */
    private static boolean isAscii(String words) {
        return words.chars().allMatch(character -> character < FIRST_BEYOND_ASCII);
    }

    /** Read once, when the first text is sent that needs it. */
    private static final class Letters {
        private static final Transliterator RULES =
                Transliterator.getInstance("Any-Latin; Latin-ASCII; [:Nonspacing Mark:] Remove");
    }
}
