package app.unknot.shared.ui;

import java.util.Locale;

/** Region codes of the body map in words; left and right are the client's. */
public final class RegionWords {
    private RegionWords() {}

    /** Turns a code such as FLANK_R into {@code right flank}. */
    public static String of(String code) {
        var words = code.toLowerCase(Locale.ROOT).replace('_', ' ');
        if (code.endsWith("_L")) return "left " + words.substring(0, words.length() - 2);
        return code.endsWith("_R") ? "right " + words.substring(0, words.length() - 2) : words;
    }
}
