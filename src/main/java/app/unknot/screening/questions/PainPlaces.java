package app.unknot.screening.questions;

import app.unknot.shared.ui.RegionWords;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/** Where a client marked the pain, as facts: one for each place of the body map whatever its side, and one for each side. */
public final class PainPlaces {
    private static final String BEFORE = "pain_in_";
    private static final String LEFT = "pain_left";
    private static final String RIGHT = "pain_right";
    private static final List<String> PLACES = List.of(
            "NECK_SHOULDER",
            "UPPER_BACK",
            "MID_BACK",
            "LUMBAR",
            "FLANK",
            "SI_JOINT",
            "SACRUM",
            "GLUTEAL",
            "POSTERIOR_THIGH",
            "CALF",
            "FOOT",
            "ARM",
            "FRONT_CHEST",
            "FRONT_ABDOMEN",
            "FRONT_HIP_FLEXOR",
            "FRONT_ARM",
            "FRONT_THIGH",
            "FRONT_SHIN",
            "FRONT_FOOT",
            "SIDE_RIBS",
            "SIDE_WAIST",
            "SIDE_HIP",
            "SIDE_THIGH",
            "SIDE_LOWER_LEG");

    private PainPlaces() {}

    /** Name and meaning of each fact. */
    public static SequencedMap<String, String> meanings() {
        SequencedMap<String, String> meanings = new LinkedHashMap<>();
        for (String place : PLACES)
            meanings.put(
                    fact(place),
                    "Pain is marked here: " + RegionWords.plain(place).toLowerCase(Locale.ROOT));
        meanings.put(LEFT, "Pain is marked on the left");
        meanings.put(RIGHT, "Pain is marked on the right");
        return meanings;
    }

    /**
     * With a fact for each place that was marked, and for its side; a place without a mark is none.
     *
     * @param regions codes of the body map
     */
    public static Facts addTo(Facts facts, Collection<String> regions) {
        if (regions.isEmpty()) return facts;
        Facts marked = facts;
        for (String place : PLACES)
            marked = marked.with(
                    fact(place),
                    regions.stream().anyMatch(region -> withoutSide(region).equals(place)));
        return marked.with(LEFT, regions.stream().anyMatch(region -> region.endsWith("_L")))
                .with(RIGHT, regions.stream().anyMatch(region -> region.endsWith("_R")));
    }

    private static String fact(String place) {
        return BEFORE + place.toLowerCase(Locale.ROOT);
    }

    private static String withoutSide(String region) {
        return region.endsWith("_L") || region.endsWith("_R") ? region.substring(0, region.length() - 2) : region;
    }
}
