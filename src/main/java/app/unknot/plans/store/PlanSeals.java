package app.unknot.plans.store;

import app.unknot.plans.Checkpoint;
import app.unknot.plans.SessionSeen;
import app.unknot.plans.form.CheckpointForm;
import app.unknot.plans.form.DischargeForm;
import app.unknot.plans.form.PlanCourse;
import app.unknot.plans.form.PlanForm;
import app.unknot.plans.form.Stamp;
import app.unknot.shared.storage.Sealer;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals what a plan says, and opens it again; each piece is bound to its place. */
@Component
public class PlanSeals {
    private final JsonMapper json = JsonMapper.shared();
    private final Sealer sealer;

    PlanSeals(Sealer sealer) {
        this.sealer = sealer;
    }

    public String seal(PlanForm form, UUID plan) {
        return sealer.seal(json.writeValueAsString(form), TreatmentPlan.place(plan));
    }

    public PlanForm open(TreatmentPlan plan) {
        return json.readValue(sealer.open(plan.sealedContent(), TreatmentPlan.place(plan.id())), PlanForm.class);
    }

    public String seal(SessionSeen seen, UUID note) {
        return sealer.seal(json.writeValueAsString(seen), PlanSession.place(note));
    }

    public SessionSeen open(PlanSession session) {
        String sealed = session.sealedSeen();
        if (sealed == null) return SessionSeen.NOTHING;
        return json.readValue(sealer.open(sealed, PlanSession.place(session.noteId())), SessionSeen.class);
    }

    public PlanCheckpoint checkpoint(UUID id, TreatmentPlan plan, CheckpointForm form, PlanCourse course, Stamp stamp) {
        var review = form.review(course);
        return new PlanCheckpoint(
                id,
                plan.id(),
                plan.used(),
                Objects.requireNonNull(form.decision()),
                sealer.seal(form.reason().strip(), PlanCheckpoint.place(id)),
                sealer.seal(json.writeValueAsString(review), PlanCheckpoint.reviewPlace(id)),
                stamp);
    }

    public Checkpoint open(PlanCheckpoint row) {
        String reason = sealer.open(row.sealedReason(), PlanCheckpoint.place(row.id()));
        String sealed = row.sealedReview();
        return row.checkpoint(reason, sealed == null ? null : review(sealed, row.id()));
    }

    private Checkpoint.Review review(String sealed, UUID id) {
        return json.readValue(sealer.open(sealed, PlanCheckpoint.reviewPlace(id)), Checkpoint.Review.class);
    }

    public String seal(DischargeForm form, UUID discharge) {
        return sealer.seal(json.writeValueAsString(form), PlanDischarge.place(discharge));
    }

    public DischargeForm open(PlanDischarge row) {
        return json.readValue(sealer.open(row.sealedContent(), PlanDischarge.place(row.id())), DischargeForm.class);
    }

    public String sealAnswer(String words, UUID followUp) {
        return sealer.seal(words, PlanFollowUp.place(followUp));
    }
}
