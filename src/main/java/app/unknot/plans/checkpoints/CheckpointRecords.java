package app.unknot.plans.checkpoints;

import app.unknot.accounts.Subject;
import app.unknot.clients.ClientId;
import app.unknot.plans.form.CheckpointForm;
import app.unknot.plans.form.Stamp;
import app.unknot.plans.store.PlanCheckpoints;
import app.unknot.plans.store.PlanSeals;
import app.unknot.plans.store.TreatmentPlan;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import org.springframework.stereotype.Component;

/** Keeps each checkpoint with the course that it was decided on. Runs in its caller's transaction. */
@Component
class CheckpointRecords {
    private final PlanCheckpoints checkpoints;
    private final HeldSessions held;
    private final PlanSeals seals;
    private final PracticeClock clock;

    CheckpointRecords(PlanCheckpoints checkpoints, HeldSessions held, PlanSeals seals, PracticeClock clock) {
        this.checkpoints = checkpoints;
        this.held = held;
        this.seals = seals;
        this.clock = clock;
    }

    void keep(ClientId client, TreatmentPlan plan, CheckpointForm form, Subject by) {
        Stamp stamp = new Stamp(clock.today(), by.id());
        checkpoints.save(seals.checkpoint(Ids.next(), plan, form, held.courseOf(client), stamp));
    }
}
