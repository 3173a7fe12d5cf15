package app.unknot.shared.ui;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;

/** Region codes of the body map in words; left and right are the client's. */
public final class RegionWords {
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("NECK_SHOULDER", "Neck and shoulder"),
            Map.entry("UPPER_BACK", "Upper back"),
            Map.entry("MID_BACK", "Middle back"),
            Map.entry("LUMBAR", "Lower back"),
            Map.entry("FLANK", "Side"),
            Map.entry("SACRUM", "Tailbone"),
            Map.entry("SI_JOINT", "Back of the hip"),
            Map.entry("GLUTEAL", "Buttock"),
            Map.entry("POSTERIOR_THIGH", "Back of the thigh"),
            Map.entry("CALF", "Calf"),
            Map.entry("ARM", "Back of the arm"),
            Map.entry("FOOT", "Foot"),
            Map.entry("FRONT_CHEST", "Chest"),
            Map.entry("FRONT_ABDOMEN", "Belly"),
            Map.entry("FRONT_HIP_FLEXOR", "Groin"),
            Map.entry("FRONT_ARM", "Front of the arm"),
            Map.entry("FRONT_THIGH", "Front of the thigh"),
            Map.entry("FRONT_SHIN", "Knee and shin"),
            Map.entry("FRONT_FOOT", "Top of the foot"),
            Map.entry("SIDE_RIBS", "Side of the ribs"),
            Map.entry("SIDE_WAIST", "Side of the waist"),
            Map.entry("SIDE_HIP", "Side of the hip"),
            Map.entry("SIDE_THIGH", "Side of the thigh"),
            Map.entry("SIDE_LOWER_LEG", "Side of the lower leg"));

    private RegionWords() {}

    /** As clients call it: {@code Lower back, left}. Left and right are the client's own. */
    public static String plain(String code) {
        String side = code.endsWith("_L") ? ", left" : code.endsWith("_R") ? ", right" : "";
        String place = side.isEmpty() ? code : code.substring(0, code.length() - 2);
        String words = PLAIN.get(place);
        return words == null ? of(code) : words + side;
    }

    /**
     * Several regions in one breath: where both sides are meant, the place is named once.
     *
     * @param name of one region, with its side in front
     */
    public static String together(Collection<String> codes, UnaryOperator<String> name) {
        StringJoiner words = new StringJoiner(", ");
        for (String code : codes) {
            String place = code.length() > 2 ? code.substring(0, code.length() - 2) : code;
            boolean both = codes.contains(place + "_L") && codes.contains(place + "_R");
            if (both && code.endsWith("_R")) continue;
            String one = name.apply(code);
            words.add(both && one.startsWith("left ") ? one.substring("left ".length()) : one);
        }
        return words.toString();
    }

    /** Turns a code such as FLANK_R into {@code right flank}. */
    public static String of(String code) {
        var words = code.toLowerCase(Locale.ROOT).replace('_', ' ');
        if (code.endsWith("_L")) return "left " + words.substring(0, words.length() - 2);
        return code.endsWith("_R") ? "right " + words.substring(0, words.length() - 2) : words;
    }
}
