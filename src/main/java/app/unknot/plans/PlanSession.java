package app.unknot.plans;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a signed note used one session of a plan. One row per note, so that none is counted twice. */
@Entity
class PlanSession {
    @Id
    private UUID noteId;

    private UUID planId;
    private int numberInPlan;
    private LocalDate heldOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PlanSession() {}

    PlanSession(UUID noteId, UUID planId, int numberInPlan, LocalDate heldOn) {
        this.noteId = noteId;
        this.planId = planId;
        this.numberInPlan = numberInPlan;
        this.heldOn = heldOn;
    }

    UUID planId() {
        return planId;
    }

    int numberInPlan() {
        return numberInPlan;
    }
}
