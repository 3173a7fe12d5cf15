package app.unknot.anatomy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The regions of the body map, anatomy version 1: codes as the drawing has them, names as professionals say them. Left and right
 * are the client's.
 */
public final class Regions {
    private static final Map<String, String> TREATABLE = treatable();
    private static final Map<String, String> MARKED_ONLY = markedOnly();

    private Regions() {}

    /** Codes that may be worked on, from the neck down. */
    public static List<String> treatableCodes() {
        return List.copyOf(TREATABLE.keySet());
    }

    /** Every code: also the midline, which takes findings, and the rest of the body, where pain may be referred to. */
    public static List<String> allCodes() {
        return Stream.concat(TREATABLE.keySet().stream(), MARKED_ONLY.keySet().stream())
                .toList();
    }

    public static boolean isTreatable(String code) {
        return TREATABLE.containsKey(code);
    }

    /** Worked on only with a consent of its own. */
    public static boolean isGluteal(String code) {
        return code.startsWith("GLUTEAL_");
    }

    /** The name in a sentence, such as {@code right lumbar}. */
    public static String name(String code) {
        String known = TREATABLE.getOrDefault(code, MARKED_ONLY.get(code));
        return known != null ? known : code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Map<String, String> treatable() {
        Map<String, String> names = new LinkedHashMap<>();
        pair(names, "NECK_SHOULDER", "neck and shoulder");
        pair(names, "UPPER_BACK", "upper back");
        pair(names, "MID_BACK", "mid back");
        pair(names, "LUMBAR", "lumbar");
        pair(names, "FLANK", "flank");
        pair(names, "SI_JOINT", "SI joint");
        pair(names, "GLUTEAL", "gluteal");
        names.put("SACRUM", "sacrum");
        return Collections.unmodifiableMap(names);
    }

    private static Map<String, String> markedOnly() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("SPINE_T1_6", "spine T1 to T6");
        names.put("SPINE_T7_12", "spine T7 to T12");
        names.put("SPINE_L1_5", "spine L1 to L5");
        pair(names, "ARM", "arm");
        pair(names, "POSTERIOR_THIGH", "posterior thigh");
        pair(names, "CALF", "calf");
        pair(names, "FOOT", "foot");
        pair(names, "FRONT_CHEST", "upper chest");
        pair(names, "FRONT_ABDOMEN", "abdomen");
        pair(names, "FRONT_HIP_FLEXOR", "hip flexor");
        pair(names, "FRONT_ARM", "front of arm");
        pair(names, "FRONT_THIGH", "anterior thigh");
        pair(names, "FRONT_SHIN", "knee and shin");
        pair(names, "FRONT_FOOT", "top of foot");
        pair(names, "SIDE_RIBS", "side of ribs");
        pair(names, "SIDE_WAIST", "side of waist");
        pair(names, "SIDE_HIP", "side of hip");
        pair(names, "SIDE_THIGH", "side of thigh");
        pair(names, "SIDE_LOWER_LEG", "side of lower leg");
        return Collections.unmodifiableMap(names);
    }

    private static void pair(Map<String, String> names, String code, String name) {
        names.put(code + "_L", "left " + name);
        names.put(code + "_R", "right " + name);
    }
}
