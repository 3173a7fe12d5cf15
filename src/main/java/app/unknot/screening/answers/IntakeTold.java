package app.unknot.screening.answers;

import app.unknot.screening.questions.Facts;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/**
 * What an intake form tells. It travels whole, so that what is kept is what was previewed.
 *
 * @param happened of some of the facts, the day of the event that they speak of
 * @param sites where on the body facts are, as codes of the body map; empty for a place that the map does not show
 * @param keepOff codes of the body map's regions that must not be touched, with the reason
 */
public record IntakeTold(
        Facts facts,
        Map<String, LocalDate> happened,
        Map<String, Set<String>> sites,
        SequencedMap<String, String> keepOff) {
    public IntakeTold {
        happened = Map.copyOf(happened);
        sites = Map.copyOf(sites);
        keepOff = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(keepOff));
    }

    /** Facts alone: no day is known, and no place is kept off. */
    public static IntakeTold of(Facts facts) {
        return new IntakeTold(facts, Map.of(), Map.of(), new LinkedHashMap<>());
    }

    /** The same, with places that must not be touched. */
    public IntakeTold keepingOff(SequencedMap<String, String> regions) {
        return new IntakeTold(facts, happened, sites, regions);
    }
}
