package app.unknot.plans;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Compares a pressure with what is preferred, what is allowed, and what the client felt. */
public final class PressureCheck {
    /** The highest that is wanted or planned, 0-10: 10 is never applied on purpose. */
    public static final int HIGHEST_WISH = 9;

    private static final int TOLERANCE = 1;
    private static final int STOP_AT = 7;
    private static final int HIGHEST = 10;

    private PressureCheck() {}

    /** What the client said of the pressure. */
    public enum Rating {
        TOO_LITTLE,
        JUST_RIGHT,
        TOO_MUCH
    }

    public enum Flag {
        /** Above what screening allows: the note cannot be signed until it is corrected. */
        OVER_CEILING,
        /** More than one above the preference: needs a reason. */
        OVER_PREFERENCE,
        /** More than one below the preference: for information, and right when a ceiling applies. */
        UNDER_PREFERENCE,
        REDUCE_NOW,
        STOP_AND_REASSESS
    }

    /**
     * What there is to say to every pressure, worked out once for a screen that may not ask the server.
     *
     * @param byPreference flags by preference ("none", "0" to "10") and then by applied pressure 0-10
     * @param stopAt discomfort, 0-10, from which the therapist stops and looks again
     */
    public record Verdicts(Map<String, List<Set<Flag>>> byPreference, int stopAt) {}

    /** @param ceiling 0-10 from screening, or null when there is none */
    public static Verdicts verdicts(@Nullable Integer ceiling) {
        Map<String, List<Set<Flag>>> byPreference = new LinkedHashMap<>();
        byPreference.put("none", line(null, ceiling));
        for (int preferred = 0; preferred <= HIGHEST; preferred++)
            byPreference.put(String.valueOf(preferred), line(preferred, ceiling));
        return new Verdicts(byPreference, STOP_AT);
    }

    private static List<Set<Flag>> line(@Nullable Integer preferred, @Nullable Integer ceiling) {
        return IntStream.rangeClosed(0, HIGHEST)
                .mapToObj(applied -> flags(preferred, ceiling, applied, null, null))
                .toList();
    }

    /**
     * @param preferred 0-10, or null when the client has not said
     * @param ceiling 0-10 from screening, or null when there is none
     * @param applied 0-10
     * @param rating what the client said, or null when not asked
     * @param discomfort 0-10, or null when not asked
     */
    public static Set<Flag> flags(
            @Nullable Integer preferred,
            @Nullable Integer ceiling,
            int applied,
            @Nullable Rating rating,
            @Nullable Integer discomfort) {
        var flags = EnumSet.noneOf(Flag.class);
        if (ceiling != null && applied > ceiling) flags.add(Flag.OVER_CEILING);
        if (preferred != null && applied > preferred + TOLERANCE) flags.add(Flag.OVER_PREFERENCE);
        if (preferred != null && applied < preferred - TOLERANCE) flags.add(Flag.UNDER_PREFERENCE);
        if (rating == Rating.TOO_MUCH) flags.add(Flag.REDUCE_NOW);
        if (discomfort != null && discomfort >= STOP_AT) flags.add(Flag.STOP_AND_REASSESS);
        return flags;
    }
}
