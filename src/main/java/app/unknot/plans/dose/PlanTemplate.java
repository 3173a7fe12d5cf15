package app.unknot.plans.dose;

import app.unknot.plans.dose.Phase.EveryWeeks;
import app.unknot.plans.dose.Phase.PerWeek;
import java.util.List;
import java.util.Locale;
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
            "A few sessions close together, then fewer. Most sudden pain eases within weeks, and it "
                    + "may take a few sessions to feel a change."),
    SUBACUTE(
            List.of(new PerWeek(1, 6), new EveryWeeks(2, 2)),
            60,
            List.of(4, 6),
            0,
            "One session a week, then every other week. You may feel a change after about four sessions."),
    CHRONIC(
            List.of(new PerWeek(1, 10), new EveryWeeks(2, 2), new EveryWeeks(4, 2)),
            60,
            List.of(5, 10),
            6,
            "Gentle, regular sessions over several weeks. Change may come slowly and build up."),
    MAINTENANCE(
            List.of(new EveryWeeks(4, 6)),
            60,
            List.of(6),
            6,
            "A session every two to four weeks may help keep what you gained.");

    private static final int MILD = 4;
    private static final int FRESH_DAYS = 3;
    private static final int FRESH_MINUTES = 30;

    private final Dose dose;
    private final String expectation;

    PlanTemplate(List<Phase> phases, int minutes, List<Integer> checkpoints, int thenEvery, String expectation) {
        this.dose = new Dose(phases, minutes, checkpoints, thenEvery);
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
        return expectation;
    }

    /** As screens name it. */
    public String title() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
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
