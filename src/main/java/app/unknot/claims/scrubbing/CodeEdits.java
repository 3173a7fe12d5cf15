package app.unknot.claims.scrubbing;

import java.util.Map;
import java.util.Set;

/**
 * Which procedure codes cannot stand side by side, and how much of one a day takes. The few that massage therapists bill; payers and
 * the national lists change them, so what is found here warns or asks for a modifier, and never changes a claim.
 */
final class CodeEdits {
    /** Say that a service was separate from another one of the day. */
    static final Set<String> SEPARATE = Set.of("59", "XE", "XP", "XS", "XU");

    /** Codes without a meaning of their own. */
    static final Set<String> UNLISTED = Set.of("97039", "97139", "97799");

    /** What is bundled into which. */
    private static final Map<String, Set<String>> BUNDLED = Map.of(
            "97140", Set.of("97124", "97530"), "97530", Set.of("97116"), "97150", Set.of("97110", "97140", "97124"));

    private static final Map<String, Integer> MOST_IN_A_DAY = Map.of(
            "97124", 4,
            "97140", 6,
            "97110", 8,
            "97112", 4,
            "97530", 6,
            "97010", 1);

    private static final int MOST_OF_ANY = 8;

    private CodeEdits() {}

    static boolean bundles(String code, String into) {
        return BUNDLED.getOrDefault(code, Set.of()).contains(into);
    }

    static int mostInADay(String code) {
        return MOST_IN_A_DAY.getOrDefault(code, MOST_OF_ANY);
    }
}
