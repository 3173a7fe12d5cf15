package app.unknot.anatomy;

import app.unknot.shared.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of the body that a rule keeps hands off: regions of the body map on both sides, or the place that is marked for this client.
 */
public enum KeepOffArea implements Text {
    SPINE("SPINE_T1_6", "SPINE_T7_12", "SPINE_L1_5", "SACRUM"),
    RIBS("UPPER_BACK_*", "MID_BACK_*", "FLANK_*", "SIDE_RIBS_*", "FRONT_CHEST_*"),
    KIDNEY("FLANK_*", "MID_BACK_*"),
    ABDOMEN("FRONT_ABDOMEN_*", "FRONT_HIP_FLEXOR_*", "SIDE_WAIST_*"),
    LEGS(
            "POSTERIOR_THIGH_*",
            "CALF_*",
            "FOOT_*",
            "FRONT_THIGH_*",
            "FRONT_SHIN_*",
            "FRONT_FOOT_*",
            "SIDE_THIGH_*",
            "SIDE_LOWER_LEG_*"),
    FEET("FOOT_*", "FRONT_FOOT_*"),
    SITE;

    private final List<String> regions;

    KeepOffArea(String... regions) {
        this.regions = Arrays.stream(regions).flatMap(KeepOffArea::sides).toList();
    }

    public String title() {
        return text();
    }

    /** Codes of the body map; none for {@link #SITE}, which is asked for. */
    public List<String> regions() {
        return regions;
    }

    private static Stream<String> sides(String region) {
        return region.endsWith("*")
                ? Stream.of("L", "R").map(side -> region.substring(0, region.length() - 1) + side)
                : Stream.of(region);
    }
}
