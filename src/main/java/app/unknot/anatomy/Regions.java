package app.unknot.anatomy;

import app.unknot.shared.text.MessageFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * The regions of the body map, anatomy version 1: one code each, as the drawing has it, one name as professionals say it and one as
 * clients do. The names are in the message file, under {@code body-region.lumbar-l} and {@code body-region.lumbar-l.plain}. Left and right are the
 * client's.
 */
public final class Regions {
    private static final String LEFT = "_L";
    private static final String RIGHT = "_R";
    private static final String PLAIN = ".plain";

    private static final Map<String, Region> ALL = table();

    private Regions() {}

    /** From where the drawing shows a region. */
    public enum View {
        BACK,
        FRONT,
        SIDE
    }

    /**
     * @param treatable whether it may be worked on; the rest takes findings, or is where pain may be referred to
     */
    private record Region(String code, View view, boolean treatable) {}

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
        return ALL.containsKey(code)
                ? MessageFiles.words(Regions.class, key(code))
                : code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** As clients call it, such as {@code Lower back, left}; of a place, without the side. */
    public static String plain(String code) {
        boolean known = ALL.containsKey(code) || ALL.containsKey(code + LEFT);
        return known ? MessageFiles.words(Regions.class, key(code) + PLAIN) : name(code);
    }

    /** The keys of all names in the message file, each region and each place without its side. */
    public static List<String> keys() {
        return Stream.concat(ALL.keySet().stream(), ALL.keySet().stream().map(Regions::place))
                .distinct()
                .map(Regions::key)
                .flatMap(key -> Stream.of(key, key + PLAIN))
                .toList();
    }

    private static String key(String code) {
        return "body-region." + MessageFiles.coded(code);
    }

    /** Several in one breath: where both sides are meant, the place is named once. */
    public static String together(Collection<String> codes) {
        StringJoiner words = new StringJoiner(", ");
        for (String code : codes) {
            boolean both = codes.contains(place(code) + LEFT) && codes.contains(place(code) + RIGHT);
            if (both && code.endsWith(RIGHT)) continue;
            words.add(both ? MessageFiles.words(Regions.class, key(place(code))) : name(code));
        }
        return words.toString();
    }

    private static Map<String, Region> table() {
        List<Region> all = new ArrayList<>();
        all.addAll(worked("NECK_SHOULDER"));
        all.addAll(worked("UPPER_BACK"));
        all.addAll(worked("MID_BACK"));
        all.addAll(worked("LUMBAR"));
        all.addAll(worked("FLANK"));
        all.addAll(worked("SI_JOINT"));
        all.addAll(worked("GLUTEAL"));
        all.add(new Region("SACRUM", View.BACK, true));
        all.add(new Region("SPINE_T1_6", View.BACK, false));
        all.add(new Region("SPINE_T7_12", View.BACK, false));
        all.add(new Region("SPINE_L1_5", View.BACK, false));
        all.addAll(marked("ARM", View.BACK));
        all.addAll(marked("POSTERIOR_THIGH", View.BACK));
        all.addAll(marked("CALF", View.BACK));
        all.addAll(marked("FOOT", View.BACK));
        all.addAll(marked("FRONT_CHEST", View.FRONT));
        all.addAll(marked("FRONT_ABDOMEN", View.FRONT));
        all.addAll(marked("FRONT_HIP_FLEXOR", View.FRONT));
        all.addAll(marked("FRONT_ARM", View.FRONT));
        all.addAll(marked("FRONT_THIGH", View.FRONT));
        all.addAll(marked("FRONT_SHIN", View.FRONT));
        all.addAll(marked("FRONT_FOOT", View.FRONT));
        all.addAll(marked("SIDE_RIBS", View.SIDE));
        all.addAll(marked("SIDE_WAIST", View.SIDE));
        all.addAll(marked("SIDE_HIP", View.SIDE));
        all.addAll(marked("SIDE_THIGH", View.SIDE));
        all.addAll(marked("SIDE_LOWER_LEG", View.SIDE));
        Map<String, Region> table = new LinkedHashMap<>();
        all.forEach(region -> table.put(region.code(), region));
        return Collections.unmodifiableMap(table);
    }

    private static List<Region> worked(String place) {
        return pair(place, View.BACK, true);
    }

    private static List<Region> marked(String place, View view) {
        return pair(place, view, false);
    }

    private static List<Region> pair(String place, View view, boolean treatable) {
        return List.of(new Region(place + LEFT, view, treatable), new Region(place + RIGHT, view, treatable));
    }
}
