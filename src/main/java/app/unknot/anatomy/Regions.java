package app.unknot.anatomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * The regions of the body map, anatomy version 1: one code each, as the drawing has it, one name as professionals say it and one as
 * clients do. Left and right are the client's.
 */
public final class Regions {
    private static final String LEFT = "_L";
    private static final String RIGHT = "_R";

    private static final Map<String, Region> ALL = table();

    private Regions() {}

    /** From where the drawing shows a region. */
    public enum View {
        BACK,
        FRONT,
        SIDE
    }

    /**
     * @param name as professionals say it in a sentence, such as {@code right lumbar}
     * @param plain as clients call it, such as {@code Lower back, right}
     * @param treatable whether it may be worked on; the rest takes findings, or is where pain may be referred to
     */
    private record Region(String code, String name, String plain, View view, boolean treatable) {}

    /** Codes that may be worked on, from the neck down. */
    public static List<String> treatableCodes() {
        return ALL.values().stream().filter(Region::treatable).map(Region::code).toList();
    }

    /** Every code: also the midline, which takes findings, and the rest of the body, where pain may be referred to. */
    public static List<String> allCodes() {
        return List.copyOf(ALL.keySet());
    }

    /** Codes of the regions that are there twice, as the drawing shows them from there, left before right. */
    public static List<String> paired(View view) {
        return ALL.values().stream()
                .filter(region -> region.view() == view)
                .map(Region::code)
                .filter(code -> !place(code).equals(code))
                .toList();
    }

    /** Every place whatever its side, without the spine. */
    public static List<String> places() {
        return ALL.keySet().stream()
                .filter(code -> !code.startsWith("SPINE_"))
                .map(Regions::place)
                .distinct()
                .toList();
    }

    /** A code without its side. */
    public static String place(String code) {
        return code.endsWith(LEFT) || code.endsWith(RIGHT) ? code.substring(0, code.length() - 2) : code;
    }

    public static boolean isTreatable(String code) {
        Region region = ALL.get(code);
        return region != null && region.treatable();
    }

    /** Worked on only with a consent of its own. */
    public static boolean isGluteal(String code) {
        return place(code).equals("GLUTEAL");
    }

    /** The name in a sentence, such as {@code right lumbar}. */
    public static String name(String code) {
        Region region = ALL.get(code);
        return region == null ? code.toLowerCase(Locale.ROOT).replace('_', ' ') : region.name();
    }

    /** As clients call it, such as {@code Lower back, left}; of a place, without the side. */
    public static String plain(String code) {
        Region region = ALL.get(code);
        if (region != null) return region.plain();
        Region left = ALL.get(code + LEFT);
        return left == null
                ? name(code)
                : left.plain().substring(0, left.plain().lastIndexOf(", "));
    }

    /** Several in one breath: where both sides are meant, the place is named once. */
    public static String together(Collection<String> codes) {
        StringJoiner words = new StringJoiner(", ");
        for (String code : codes) {
            boolean both = codes.contains(place(code) + LEFT) && codes.contains(place(code) + RIGHT);
            if (both && code.endsWith(RIGHT)) continue;
            words.add(both ? name(code).substring("left ".length()) : name(code));
        }
        return words.toString();
    }

    private static Map<String, Region> table() {
        List<Region> all = new ArrayList<>();
        all.addAll(worked("NECK_SHOULDER", "neck and shoulder", "Neck and shoulder"));
        all.addAll(worked("UPPER_BACK", "upper back", "Upper back"));
        all.addAll(worked("MID_BACK", "mid back", "Middle back"));
        all.addAll(worked("LUMBAR", "lumbar", "Lower back"));
        all.addAll(worked("FLANK", "flank", "Side"));
        all.addAll(worked("SI_JOINT", "SI joint", "Back of the hip"));
        all.addAll(worked("GLUTEAL", "gluteal", "Buttock"));
        all.add(new Region("SACRUM", "sacrum", "Tailbone", View.BACK, true));
        all.add(new Region("SPINE_T1_6", "spine T1 to T6", "Spine, upper back", View.BACK, false));
        all.add(new Region("SPINE_T7_12", "spine T7 to T12", "Spine, middle back", View.BACK, false));
        all.add(new Region("SPINE_L1_5", "spine L1 to L5", "Spine, lower back", View.BACK, false));
        all.addAll(marked("ARM", "arm", "Back of the arm", View.BACK));
        all.addAll(marked("POSTERIOR_THIGH", "posterior thigh", "Back of the thigh", View.BACK));
        all.addAll(marked("CALF", "calf", "Calf", View.BACK));
        all.addAll(marked("FOOT", "foot", "Foot", View.BACK));
        all.addAll(marked("FRONT_CHEST", "upper chest", "Chest", View.FRONT));
        all.addAll(marked("FRONT_ABDOMEN", "abdomen", "Belly", View.FRONT));
        all.addAll(marked("FRONT_HIP_FLEXOR", "hip flexor", "Groin", View.FRONT));
        all.addAll(marked("FRONT_ARM", "front of arm", "Front of the arm", View.FRONT));
        all.addAll(marked("FRONT_THIGH", "anterior thigh", "Front of the thigh", View.FRONT));
        all.addAll(marked("FRONT_SHIN", "knee and shin", "Knee and shin", View.FRONT));
        all.addAll(marked("FRONT_FOOT", "top of foot", "Top of the foot", View.FRONT));
        all.addAll(marked("SIDE_RIBS", "side of ribs", "Side of the ribs", View.SIDE));
        all.addAll(marked("SIDE_WAIST", "side of waist", "Side of the waist", View.SIDE));
        all.addAll(marked("SIDE_HIP", "side of hip", "Side of the hip", View.SIDE));
        all.addAll(marked("SIDE_THIGH", "side of thigh", "Side of the thigh", View.SIDE));
        all.addAll(marked("SIDE_LOWER_LEG", "side of lower leg", "Side of the lower leg", View.SIDE));
        Map<String, Region> table = new LinkedHashMap<>();
        all.forEach(region -> table.put(region.code(), region));
        return Collections.unmodifiableMap(table);
    }

    private static List<Region> worked(String place, String name, String plain) {
        return pair(place, name, plain, View.BACK, true);
    }

    private static List<Region> marked(String place, String name, String plain, View view) {
        return pair(place, name, plain, view, false);
    }

    private static List<Region> pair(String place, String name, String plain, View view, boolean treatable) {
        return List.of(
                new Region(place + LEFT, "left " + name, plain + ", left", view, treatable),
                new Region(place + RIGHT, "right " + name, plain + ", right", view, treatable));
    }
}
