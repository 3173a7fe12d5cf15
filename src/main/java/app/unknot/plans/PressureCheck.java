package app.unknot.plans;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares a pressure with what is preferred, what is allowed, and what the client felt. */
public final class PressureCheck {
    private static final int TOLERANCE = 1;
    private static final int STOP_AT = 7;

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
