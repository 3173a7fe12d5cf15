package app.unknot.plans.dose;

import app.unknot.plans.dose.Phase.EveryWeeks;
import app.unknot.plans.dose.Phase.PerWeek;
import app.unknot.shared.text.Also;
import app.unknot.shared.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A suggested rhythm, to be edited by the therapist and agreed with the client. No trial has found the right dose for low back
 * pain; the numbers follow the clinical ground rules (section 4.2) and are our own where these have none.
 */
@Also("expectation")
public enum PlanTemplate implements Text {
    ACUTE(List.of(new PerWeek(2, 2), new PerWeek(1, 2), new EveryWeeks(2, 1)), 45, List.of(4), 0),
    SUBACUTE(List.of(new PerWeek(1, 6), new EveryWeeks(2, 2)), 60, List.of(4, 6), 0),
    CHRONIC(List.of(new PerWeek(1, 10), new EveryWeeks(2, 2), new EveryWeeks(4, 2)), 60, List.of(5, 10), 6),
    MAINTENANCE(List.of(new EveryWeeks(4, 6)), 60, List.of(6), 6);

    private static final int MILD = 4;
    private static final int FRESH_DAYS = 3;
    private static final int FRESH_MINUTES = 30;

    private final Dose dose;

    PlanTemplate(List<Phase> phases, int minutes, List<Integer> checkpoints, int thenEvery) {
        this.dose = new Dose(phases, minutes, checkpoints, thenEvery);
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

    /** How often and how long, as shipped. A practice may have settings of its own: {@code DoseTemplates}. */
    public Dose dose() {
        return dose;
    }

    public List<Phase> phases() {
        return dose.phases();
    }

    public int sessions() {
        return dose.sessions();
    }

    /** Suggested length of a session in minutes. */
    public int minutes() {
        return dose.minutes();
    }

    /**
     * The same, shorter while the pain is fresh.
     *
     * @param onsetDays days since the onset of the episode
     */
    public int minutesAt(int onsetDays) {
        return this == ACUTE && onsetDays < FRESH_DAYS ? FRESH_MINUTES : minutes();
    }

    /** What the client is told to expect; promises nothing. */
    public String expectation() {
        return also("expectation");
    }

    /** As screens name it. */
    public String title() {
        return text();
    }

    /**
     * The session at which the plan is looked at again, or 0 when none is left.
     *
     * @param used sessions held so far
     */
    public int checkpointAfter(int used) {
        return dose.checkpointAfter(used);
    }
}
