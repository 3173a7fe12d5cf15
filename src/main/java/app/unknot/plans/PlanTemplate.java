package app.unknot.plans;

import app.unknot.plans.Phase.EveryWeeks;
import app.unknot.plans.Phase.PerWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A suggested rhythm, to be edited by the therapist and agreed with the client. No trial has found the right dose for low back
 * pain; the numbers follow the clinical ground rules (section 4.2) and are our own where these have none.
 */
public enum PlanTemplate {
    ACUTE(
            List.of(new PerWeek(2, 2), new PerWeek(1, 2), new EveryWeeks(2, 1)),
            45,
            List.of(4),
            0,
            "A few sessions close together, then fewer. Most sudden pain eases within weeks."),
    SUBACUTE(
            List.of(new PerWeek(1, 6), new EveryWeeks(2, 2)),
            60,
            List.of(4, 6),
            0,
            "A session a week, then every other week."),
    CHRONIC(
            List.of(new PerWeek(1, 10), new EveryWeeks(2, 2), new EveryWeeks(4, 2)),
            60,
            List.of(5, 10),
            6,
            "Regular sessions over several weeks. Change may come slowly."),
    MAINTENANCE(
            List.of(new EveryWeeks(4, 6)),
            60,
            List.of(6),
            6,
            "A session every two to four weeks keeps what is gained.");

    private static final int MILD = 4;

    private final List<Phase> phases;
    private final int minutes;
    private final List<Integer> checkpoints;
    private final int thenEvery;
    private final String expectation;

    PlanTemplate(List<Phase> phases, int minutes, List<Integer> checkpoints, int thenEvery, String expectation) {
        this.phases = phases;
        this.minutes = minutes;
        this.checkpoints = checkpoints;
        this.thenEvery = thenEvery;
        this.expectation = expectation;
    }

    /**
     * Suggests by severity first, then by acuity.
     *
     * @param worstPain worst of the last 24 hours, 0-10
     * @param disability Roland-Morris score 0-24, or null when it does not apply
     */
    public static PlanTemplate suggest(Acuity acuity, int worstPain, @Nullable Integer disability) {
        if (worstPain <= MILD && (disability == null || disability <= MILD)) return MAINTENANCE;
        return switch (acuity) {
            case ACUTE -> ACUTE;
            case SUBACUTE -> SUBACUTE;
            case CHRONIC -> CHRONIC;
        };
    }

    public List<Phase> phases() {
        return phases;
    }

    public int sessions() {
        return phases.stream().mapToInt(Phase::sessions).sum();
    }

    /** Suggested length of a session in minutes. */
    public int minutes() {
        return minutes;
    }

    /** What the client is told to expect; promises nothing. */
    public String expectation() {
        return expectation;
    }

    /**
     * The session at which the plan is looked at again, or 0 when none is left.
     *
     * @param used sessions held so far
     */
    public int checkpointAfter(int used) {
        for (int checkpoint : checkpoints) if (checkpoint > used) return checkpoint;
        if (thenEvery == 0) return 0;
        int last = checkpoints.getLast();
        return last + ((used - last) / thenEvery + 1) * thenEvery;
    }
}
