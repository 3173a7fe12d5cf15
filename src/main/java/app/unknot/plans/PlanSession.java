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
    private @Nullable String sealedSeen;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PlanSession() {}

    /** The place that is bound into the seal of what the note told. */
    static String place(UUID note) {
        return "plan_session.seen." + note;
    }

    PlanSession(UUID noteId, UUID planId, int numberInPlan, LocalDate heldOn, String sealedSeen) {
        this.noteId = noteId;
        this.planId = planId;
        this.numberInPlan = numberInPlan;
        this.heldOn = heldOn;
        this.sealedSeen = sealedSeen;
    }

    UUID noteId() {
        return noteId;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    @Nullable
    String sealedSeen() {
        return sealedSeen;
    }

    UUID planId() {
        return planId;
    }

    int numberInPlan() {
        return numberInPlan;
    }
}
