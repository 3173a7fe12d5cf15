package app.unknot.outcomes.instruments;

import app.unknot.outcomes.RegionClass;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which instruments are due: short ones at each visit, weekly ones at most once in the days they ask about, long ones at milestones. */
public final class Cadence {
    private Cadence() {}

    /**
     * @param answered when each was answered last; absent for never
     * @param answerable those that are switched on and whose questions are known
     * @return in the order in which they are asked
     */
    public static List<Instrument> due(
            Occasion occasion,
            LocalDate today,
            RegionClass region,
            Map<Instrument, LocalDate> answered,
            Set<Instrument> answerable) {
        return Arrays.stream(Instrument.values())
                .filter(answerable::contains)
                .filter(one -> one.isFor(region))
                .filter(one -> isAsked(one, occasion))
                .filter(one -> isOver(one, answered.get(one), today))
                .toList();
    }

    private static boolean isAsked(Instrument one, Occasion occasion) {
        return switch (one.use().rhythm()) {
            case EACH_VISIT -> true;
            case WEEKLY -> occasion != Occasion.AFTER_VISIT && occasion != Occasion.CHECK_IN;
            case AT_INTAKE -> occasion == Occasion.INTAKE;
            case MILESTONE -> occasion.isMilestone();
            case MILESTONE_AFTER_THE_FIRST -> occasion.isMilestone() && occasion != Occasion.INTAKE;
        };
    }

    /** What is asked about a week is not asked again within it; nothing but pain right now is asked twice on one day. */
    private static boolean isOver(Instrument one, @Nullable LocalDate last, LocalDate today) {
        if (last == null || one.use().rhythm() == Use.Rhythm.EACH_VISIT) return true;
        return !last.plusDays(Math.max(1, one.use().recallDays())).isAfter(today);
    }
}
