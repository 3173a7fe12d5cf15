package app.unknot.plans;

import app.unknot.clients.ClientId;
import app.unknot.plans.form.PlanForm;
import app.unknot.plans.words.PlansWords;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One agreed version of a plan. Never edited; a change is the next version.
 *
 * @param number of the version, from 1
 * @param sessionsUsed sessions held under the client's plan so far
 * @param nextCheckpoint session after which it is looked at again, or 0 when none is left
 * @param pausedOn since when no session is to be booked, or null while it goes on
 */
public record Plan(
        PlanId id,
        ClientId client,
        int number,
        LocalDate agreedOn,
        PlanForm agreed,
        int sessionsUsed,
        int nextCheckpoint,
        @Nullable LocalDate pausedOn) {
    /** Whether no session is to be booked until somebody resumes it. */
    public boolean isPaused() {
        return pausedOn != null;
    }

    /** Whether a decision is due before another session. */
    public boolean isCheckpointDue() {
        return nextCheckpoint > 0 && sessionsUsed >= nextCheckpoint;
    }

    /** Whether no session may begin until somebody has recorded the checkpoint. */
    public boolean waitsForReview() {
        return isPaused() && isCheckpointDue();
    }

    /** When it is looked at again, in words; empty when no checkpoint is left. */
    public String checkpointWords() {
        if (nextCheckpoint == 0) return "";
        return isCheckpointDue()
                ? PlansWords.CHECKPOINT_DUE_NOW.text()
                : PlansWords.NEXT_CHECKPOINT_AFTER_SESSION_2.text(nextCheckpoint);
    }

    public int sessionsPlanned() {
        return agreed.sessions();
    }

    /** Which session the next one is, from 1. */
    public int nextSession() {
        return sessionsUsed + 1;
    }

    public int left() {
        return Math.max(0, agreed.sessions() - sessionsUsed);
    }
}
