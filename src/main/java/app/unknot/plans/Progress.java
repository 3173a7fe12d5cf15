package app.unknot.plans;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a series of pain scores says about the plan. Only scores from before a session count. */
public final class Progress {
    private static final int ELIGIBLE = 4;
    private static final int MINIMAL_WORSENING = 2;

    private Progress() {}

    /**
     * @param day days since the first visit
     * @param pain 0-10 before the session
     */
    public record Visit(int day, int pain) {}

    public enum Flag {
        /** A week on and not a point better: advise a doctor. */
        NO_IMPROVEMENT_AFTER_A_WEEK,
        /** Two points worse at two visits: advise a doctor, pause the plan. */
        WORSENING,
        /** The change that matters has held for two visits: propose fewer sessions. */
        MCID_HELD_TAPER,
        /** Four weeks without the change that matters: change the plan. */
        NO_MCID_AT_4_WEEKS_CHANGE_PLAN
    }

    /**
     * @param visits in order of time, the first one the baseline; with fewer than two there is nothing to say
     */
    public static Set<Flag> flags(List<Visit> visits) {
        var flags = EnumSet.noneOf(Flag.class);
        if (visits.size() < 2) return flags;
        int baseline = visits.getFirst().pain;
        var latest = visits.getLast();
        var lastTwo = visits.subList(visits.size() - 2, visits.size());
        int days = latest.day - visits.getFirst().day;

        if (days >= 7 && baseline - latest.pain < 1) flags.add(Flag.NO_IMPROVEMENT_AFTER_A_WEEK);
        if (lastTwo.stream().allMatch(visit -> visit.pain >= baseline + MINIMAL_WORSENING)) flags.add(Flag.WORSENING);
        if (baseline >= ELIGIBLE
                && lastTwo.stream().allMatch(visit -> MeaningfulChange.reached(baseline, visit.pain))) {
            flags.add(Flag.MCID_HELD_TAPER);
        }
        if (days >= 28 && !MeaningfulChange.reached(baseline, latest.pain))
            flags.add(Flag.NO_MCID_AT_4_WEEKS_CHANGE_PLAN);
        return flags;
    }
}
