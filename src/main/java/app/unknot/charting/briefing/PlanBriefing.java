package app.unknot.charting.briefing;

import app.unknot.charting.NoteContent;
import app.unknot.charting.note.NoteField;
import app.unknot.charting.note.NoteGap;
import app.unknot.charting.note.Reaction;
import app.unknot.charting.words.ChartingWords;
import app.unknot.plans.Checkpoint;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanAdvice;
import app.unknot.plans.Progress;
import app.unknot.plans.SessionSeen;
import app.unknot.plans.SessionSeen.Adherence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a note and a plan tell each other: a signed note how the course goes, a plan that its checkpoint is due. */
public final class PlanBriefing {
    private PlanBriefing() {}

    /** A session past a checkpoint waits for what was decided there. */
    public static NoteGap checkpointGap() {
        return new NoteGap(
                "CHECKPOINT", NoteGap.Section.ARRIVE, "checkpoint", ChartingWords.THE_PLANS_CHECKPOINT_IS_DUE.text());
    }

    /**
     * What the plan speaks for today, as the workspace says it.
     *
     * @param advice sentences; empty when there is nothing to say
     * @param decide words of the button that leads to the plan
     * @param doctor what the note says when a doctor's visit was advised, or null when none is to be
     */
    record Today(
            List<String> advice, String decide, @Nullable String doctor) {}

    static Today today(Plan plan, PlanAdvice course) {
        List<String> advice = new ArrayList<>();
        if (plan.isCheckpointDue()) advice.add(ChartingWords.THE_PLANS_CHECKPOINT_IS_DUE_RECORD.text());
        if (plan.isPaused()) advice.add(ChartingWords.THE_PLAN_IS_PAUSED.text());
        advice.addAll(course.reasons());
        boolean doctor = course.proposed().contains(Checkpoint.Decision.REFER);
        return new Today(
                advice, decide(plan, course), doctor ? ChartingWords.YOU_RECOMMENDED_A_DOCTORS_VISIT.text() : null);
    }

    private static String decide(Plan plan, PlanAdvice course) {
        if (plan.isCheckpointDue()) return ChartingWords.RECORD_THE_CHECKPOINT.text();
        return course.flags().contains(Progress.Flag.MCID_HELD_TAPER)
                ? ChartingWords.PLAN_FEWER_SESSIONS.text()
                : ChartingWords.OPEN_THE_PLAN.text();
    }

    /** Why no session of the plan may begin; empty when one may. */
    public static Optional<String> wait(Plan plan) {
        return plan.waitsForReview() ? Optional.of(ChartingWords.THE_PAIN_WAS_WORSE_AT_TWO.text()) : Optional.empty();
    }

    public static SessionSeen seen(NoteContent content) {
        boolean reported = content.fields().entrySet().stream()
                .anyMatch(entry ->
                        Reaction.isOne(entry.getKey(), entry.getValue()) && !Reaction.isToday(entry.getValue()));
        return new SessionSeen(
                content.number(NoteField.PAIN_BEFORE),
                content.treatmentMinutes(),
                Adherence.ofAnswer(content.text(NoteField.HOME_CARE_DONE)),
                reported || !content.text(NoteField.REACTION_LAST).isBlank());
    }
}
