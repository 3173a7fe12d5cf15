package app.unknot.screening.medicines;

import java.util.regex.Pattern;

/** What brands carry behind their name for how it is given, and people leave out. */
final class BrandEndings {
    private static final Pattern ENDING = Pattern.compile("[ -](?:XL|ER|CQ|TTS|Depot|Gel|Scop|Contin|N|R)$");

    private BrandEndings() {}

    static boolean isCut(String name) {
        // MS Contin and its like are abbreviations: two letters by themselves say nothing.
        return !cut(name).equals(name) && cut(name).length() > 3;
    }

    static String cut(String name) {
        return ENDING.matcher(name).replaceFirst("");
    }
}
