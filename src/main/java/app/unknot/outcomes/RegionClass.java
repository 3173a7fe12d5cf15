package app.unknot.outcomes;

import app.unknot.charting.NoteSigned.RegionWork;
import app.unknot.shared.text.Text;
import java.util.EnumMap;
import java.util.List;

/** Which part of the back the work was on, as far as measures differ by it. */
public enum RegionClass implements Text {
    LOWER,
    MIDDLE,
    UPPER;

    /** The class with most hands-on minutes; the lower back, the most common, when nothing tells. */
    public static RegionClass of(List<RegionWork> work) {
        var minutes = new EnumMap<RegionClass, Integer>(RegionClass.class);
        for (var region : work) minutes.merge(of(region.region()), region.minutes(), Integer::sum);
        var most = LOWER;
        for (var entry : minutes.entrySet()) {
            if (entry.getValue() > minutes.getOrDefault(most, 0)) most = entry.getKey();
        }
        return most;
    }

    private static RegionClass of(String region) {
        if (region.startsWith("MID_BACK")) return MIDDLE;
        return region.startsWith("UPPER_BACK") || region.startsWith("NECK_SHOULDER") ? UPPER : LOWER;
    }
}
