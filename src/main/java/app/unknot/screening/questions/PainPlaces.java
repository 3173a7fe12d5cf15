package app.unknot.screening.questions;

import app.unknot.anatomy.Regions;
import app.unknot.screening.words.ScreeningWords;
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
    private static final List<String> PLACES = Regions.places();

    private PainPlaces() {}

    /** Name and meaning of each fact. */
    public static SequencedMap<String, String> meanings() {
        SequencedMap<String, String> meanings = new LinkedHashMap<>();
        for (String place : PLACES)
            meanings.put(
                    fact(place),
                    ScreeningWords.PAIN_IS_MARKED_HERE.text(Regions.plain(place).toLowerCase(Locale.ROOT)));
        meanings.put(LEFT, ScreeningWords.PAIN_IS_MARKED_ON_THE_LEFT.text());
        meanings.put(RIGHT, ScreeningWords.PAIN_IS_MARKED_ON_THE_RIGHT.text());
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
                    regions.stream().anyMatch(region -> Regions.place(region).equals(place)));
        return marked.with(LEFT, regions.stream().anyMatch(region -> region.endsWith("_L")))
                .with(RIGHT, regions.stream().anyMatch(region -> region.endsWith("_R")));
    }

    private static String fact(String place) {
        return BEFORE + place.toLowerCase(Locale.ROOT);
    }
}
