package app.unknot.plans;

import app.unknot.plans.Checkpoint.Decision;
import app.unknot.plans.Checkpoint.Review;
import app.unknot.plans.words.PlansWords;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What to think about, given how it goes and what was decided before. Advice only: the therapist decides.
 *
 * @param reasons sentences, the gravest first; empty when there is nothing to say
 * @param proposed decisions that fit, in the order of the screen
 */
public record PlanAdvice(List<String> reasons, Set<Decision> proposed, Set<Progress.Flag> flags) {
    private static final int PLATEAU = 3;

    public PlanAdvice {
        reasons = List.copyOf(reasons);
        proposed = Set.copyOf(proposed);
        flags = Set.copyOf(flags);
    }

    /**
     * @param flags of the pain before sessions
     * @param decided earlier checkpoints, the newest first
     */
    public static PlanAdvice of(Set<Progress.Flag> flags, List<Checkpoint> decided) {
        var reasons = new ArrayList<String>();
        var proposed = EnumSet.noneOf(Decision.class);
        for (var flag : flags) say(flag, reasons, proposed);
        var reviews = decided.stream()
                .map(Checkpoint::review)
                .filter(Objects::nonNull)
                .toList();
        boolean missing = flags.contains(Progress.Flag.NO_MCID_AT_4_WEEKS_CHANGE_PLAN);
        if (missing && !reviews.isEmpty() && !reviews.getFirst().meaningful()) {
            reasons.addFirst(PlansWords.THIS_IS_THE_SECOND_CHECKPOINT.text());
            proposed.remove(Decision.CHANGE);
            proposed.addAll(EnumSet.of(Decision.DISCHARGE, Decision.REFER));
        }
        if (isPlateau(reviews)) {
            reasons.add(PlansWords.PAIN_HAS_NOT_CHANGED_OVER.text());
            proposed.add(Decision.DISCHARGE);
        }
        return new PlanAdvice(reasons, proposed, flags);
    }

    private static void say(Progress.Flag flag, List<String> reasons, Set<Decision> proposed) {
        switch (flag) {
            case NO_IMPROVEMENT_AFTER_A_WEEK -> {
                reasons.add(PlansWords.PAIN_IS_DOWN_LESS_THAN_ONE_POINT.text());
                proposed.add(Decision.REFER);
            }
            case WORSENING -> {
                reasons.addFirst(PlansWords.PAIN_WAS_TWO_POINTS_WORSE.text());
                proposed.add(Decision.REFER);
            }
            case MCID_HELD_TAPER -> {
                reasons.add(PlansWords.A_MEANINGFUL_CHANGE_HAS_HELD.text());
                proposed.add(Decision.TAPER);
            }
            case NO_MCID_AT_4_WEEKS_CHANGE_PLAN -> {
                reasons.add(PlansWords.FOUR_WEEKS_WITHOUT_A_MEANINGFUL.text());
                proposed.addAll(EnumSet.of(Decision.CHANGE, Decision.REFER));
            }
        }
    }

    /** Our own reading of a plateau: three checkpoints in a row no more than a point apart, and none free of pain. */
    private static boolean isPlateau(List<Review> reviews) {
        if (reviews.size() < PLATEAU) return false;
        var last = reviews.subList(0, PLATEAU).stream().mapToInt(Review::pain).summaryStatistics();
        return last.getMax() - last.getMin() <= 1 && last.getMin() > 0;
    }
}
