package app.unknot.outcomes.course;

import app.unknot.outcomes.instruments.Score;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much of the back hurts, by the areas of the body map's drawing: a large region weighs more than a small one. Regions of the arms,
 * the legs and the front are left out.
 */
public final class BackAreas {
    /** Square units of the drawing, anatomy version 1; a region that is there twice has as much on both sides. */
    static final Map<String, Integer> AREAS = Map.ofEntries(
            Map.entry("NECK_SHOULDER_L", 4_459),
            Map.entry("NECK_SHOULDER_R", 4_459),
            Map.entry("UPPER_BACK_L", 6_989),
            Map.entry("UPPER_BACK_R", 6_989),
            Map.entry("SPINE_T1_6", 3_525),
            Map.entry("MID_BACK_L", 9_822),
            Map.entry("MID_BACK_R", 9_822),
            Map.entry("SPINE_T7_12", 4_525),
            Map.entry("LUMBAR_L", 2_815),
            Map.entry("LUMBAR_R", 2_815),
            Map.entry("SPINE_L1_5", 3_491),
            Map.entry("FLANK_L", 2_146),
            Map.entry("FLANK_R", 2_146),
            Map.entry("SI_JOINT_L", 3_136),
            Map.entry("SI_JOINT_R", 3_136),
            Map.entry("SACRUM", 2_777),
            Map.entry("GLUTEAL_L", 10_243),
            Map.entry("GLUTEAL_R", 10_243));

    private static final long WHOLE =
            AREAS.values().stream().mapToLong(Integer::longValue).sum();

    private BackAreas() {}

    /** The share of the back that is painful, in percent. */
    public static Score painful(Collection<String> regions) {
        return new Score(100 * area(regions.stream()), WHOLE);
    }

    /** How much of what hurt at either time hurt at both, in percent; empty when nothing of the back hurt. */
    public static Optional<Score> overlap(Collection<String> then, Collection<String> now) {
        long either = area(Stream.concat(then.stream(), now.stream()));
        return either == 0
                ? Optional.empty()
                : Optional.of(new Score(100 * area(now.stream().filter(then::contains)), either));
    }

    private static long area(Stream<String> regions) {
        return regions.distinct()
                .mapToLong(region -> AREAS.getOrDefault(region, 0))
                .sum();
    }
}
