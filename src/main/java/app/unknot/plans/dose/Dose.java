package app.unknot.plans.dose;

import app.unknot.plans.dose.Phase.EveryWeeks;
import app.unknot.plans.words.PlansWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How often, how long, and when the plan is looked at again.
 *
 * @param phases one after the other, each slower than the one before as a rule
 * @param minutes length of a session
 * @param checkpoints sessions after which the plan is looked at again, rising
 * @param thenEvery sessions between the later checkpoints, or 0 when there are none
 */
public record Dose(List<Phase> phases, int minutes, List<Integer> checkpoints, int thenEvery) {
    private static final int MOST_SESSIONS = 60;
    private static final int MOST_PHASES = 6;
    private static final int LONGEST_GAP_WEEKS = 8;

    public Dose {
        phases = List.copyOf(phases);
        checkpoints = List.copyOf(checkpoints);
    }

    public int sessions() {
        return phases.stream().mapToInt(Phase::sessions).sum();
    }

    /**
     * The session at which the plan is looked at again, or 0 when none is left.
     *
     * @param used sessions held so far
     */
    public int checkpointAfter(int used) {
        for (int checkpoint : checkpoints) if (checkpoint > used) return checkpoint;
        if (thenEvery == 0) return 0;
        int last = checkpoints.isEmpty() ? 0 : checkpoints.getLast();
        return last + ((used - last) / thenEvery + 1) * thenEvery;
    }

    /**
     * The same plan from its next, slower phase on: what is held stays, the rest of the present phase is left out. Empty when the
     * last phase is reached already.
     *
     * @param used sessions held so far
     */
    public Optional<Dose> tapered(int used) {
        int end = 0;
        for (int i = 0; i < phases.size() - 1; i++) {
            end += phases.get(i).sessions();
            if (used >= end) continue;
            var left = new ArrayList<Phase>();
            if (used > 0) left.add(new EveryWeeks(1, used));
            left.addAll(phases.subList(i + 1, phases.size()));
            return Optional.of(new Dose(left, minutes, checkpoints, thenEvery));
        }
        return Optional.empty();
    }

    /** What is out of bounds, in sentences for the screen; empty when it can be used. */
    public List<String> gaps() {
        var gaps = new ArrayList<String>();
        if (phases.isEmpty() || phases.size() > MOST_PHASES) gaps.add(PlansWords.A_SCHEDULE_HAS_1_TO_6.text());
        if (sessions() < 1 || sessions() > MOST_SESSIONS) gaps.add(PlansWords.A_PLAN_HAS_1_TO_60.text());
        if (phases.stream().anyMatch(Dose::isTooSparse)) gaps.add(PlansWords.SESSIONS_ARE_AT_MOST_8.text());
        if (minutes < 15 || minutes > 120) gaps.add(PlansWords.A_SESSION_TAKES_15_TO_120.text());
        if (!isRising(checkpoints)) gaps.add(PlansWords.CHECKPOINTS_ARE_SESSION_NUMBERS.text());
        if (checkpoints.isEmpty() && thenEvery == 0) gaps.add(PlansWords.A_PLAN_NEEDS_AT_LEAST.text());
        if (thenEvery < 0 || thenEvery > MOST_SESSIONS) gaps.add(PlansWords.LATER_CHECKPOINTS_ARE_1_TO_60.text());
        return gaps;
    }

    private static boolean isTooSparse(Phase phase) {
        return phase instanceof EveryWeeks(int weeks, int sessions) && weeks > LONGEST_GAP_WEEKS;
    }

    private static boolean isRising(List<Integer> numbers) {
        int before = 0;
        for (int number : numbers) {
            if (number <= before || number > MOST_SESSIONS) return false;
            before = number;
        }
        return true;
    }
}
