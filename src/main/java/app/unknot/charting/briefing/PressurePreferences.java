package app.unknot.charting.briefing;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pressure that a client prefers, 0-10.
 *
 * @param overall anywhere that has no preference of its own; null when never asked
 * @param byRegion by region of the body map
 */
public record PressurePreferences(@Nullable Integer overall, Map<String, Integer> byRegion) {
    static final PressurePreferences UNKNOWN = new PressurePreferences(null, Map.of());

    public PressurePreferences {
        byRegion = Map.copyOf(byRegion);
    }

    public @Nullable Integer on(String region) {
        Integer own = byRegion.get(region);
        return own != null ? own : overall;
    }

    /** These, with what a newer source says instead. */
    PressurePreferences overlaidBy(PressurePreferences newer) {
        Map<String, Integer> regions = new HashMap<>(newer.overall == null ? byRegion : Map.of());
        regions.putAll(newer.byRegion);
        return new PressurePreferences(newer.overall == null ? overall : newer.overall, regions);
    }
}
