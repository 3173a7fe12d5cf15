package app.unknot.schedule.handover;

import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.NewTime;
import app.unknot.schedule.Objection;
import org.jspecify.annotations.Nullable;

/**
 * Where a visit may go.
 *
 * @param to not knowingly: what is unusual about it is the objection
 * @param objection what speaks against it; null when nothing does
 */
public record Way(AppointmentId visit, NewTime to, @Nullable Objection objection) {
    /** Whether the visit can go there, perhaps knowingly. */
    public boolean isOpen() {
        return objection == null || !objection.isFinal();
    }

    /** What is unusual about it and was shown; empty when nothing is. */
    public String doubt() {
        return objection == null || objection.isFinal() ? "" : objection.sentence();
    }

    /** Why it cannot go there; empty when it can. */
    public String refusal() {
        return objection != null && objection.isFinal() ? objection.sentence() : "";
    }
}
