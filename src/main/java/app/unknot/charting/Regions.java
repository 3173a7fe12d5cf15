package app.unknot.charting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The regions of the back, anatomy version 1: codes as the body map has them, names as professionals say them. */
public final class Regions {
    private static final Map<String, String> TREATABLE = treatable();

    private Regions() {}

    /** Codes that may be worked on, from the neck down. The midline of the spine takes findings only. */
    public static List<String> treatableCodes() {
        return List.copyOf(TREATABLE.keySet());
    }

    public static boolean isTreatable(String code) {
        return TREATABLE.containsKey(code);
    }

    /** The name in a sentence, such as {@code right lumbar}. Left and right are the client's. */
    public static String name(String code) {
        String known = TREATABLE.get(code);
        return known != null ? known : code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Map<String, String> treatable() {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, String> pairs = new LinkedHashMap<>();
        pairs.put("NECK_SHOULDER", "neck and shoulder");
        pairs.put("UPPER_BACK", "upper back");
        pairs.put("MID_BACK", "mid back");
        pairs.put("LUMBAR", "lumbar");
        pairs.put("FLANK", "flank");
        pairs.put("SI_JOINT", "SI joint");
        pairs.put("GLUTEAL", "gluteal");
        List<String> order = new ArrayList<>(pairs.keySet());
        for (String code : order) {
            names.put(code + "_L", "left " + pairs.get(code));
            names.put(code + "_R", "right " + pairs.get(code));
        }
        names.put("SACRUM", "sacrum");
        return Collections.unmodifiableMap(names);
    }
}
