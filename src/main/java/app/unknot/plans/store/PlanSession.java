package app.unknot.plans.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a signed note used one session of a plan. One row per note, so that none is counted twice. */
@Entity
public class PlanSession {
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

    public PlanSession(UUID noteId, UUID planId, int numberInPlan, LocalDate heldOn, String sealedSeen) {
        this.noteId = noteId;
        this.planId = planId;
        this.numberInPlan = numberInPlan;
        this.heldOn = heldOn;
        this.sealedSeen = sealedSeen;
    }

    UUID noteId() {
        return noteId;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    @Nullable
    String sealedSeen() {
        return sealedSeen;
    }

    public UUID planId() {
        return planId;
    }

    public int numberInPlan() {
        return numberInPlan;
    }
}
