package app.unknot.plans;

import app.unknot.accounts.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class PlanCheckpoint {
    @Id
    private UUID id;

    private UUID planId;
    private int afterSession;

    @Enumerated(EnumType.STRING)
    private Checkpoint.Decision decision;

    private String sealedReason;
    private LocalDate decidedOn;
    private UUID decidedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PlanCheckpoint() {}

    PlanCheckpoint(
            UUID id,
            UUID plan,
            int afterSession,
            Checkpoint.Decision decision,
            String sealed,
            LocalDate on,
            UserId by) {
        this.id = id;
        this.planId = plan;
        this.afterSession = afterSession;
        this.decision = decision;
        this.sealedReason = sealed;
        this.decidedOn = on;
        this.decidedBy = by.value();
    }

    static String place(UUID id) {
        return "plan_checkpoint.reason." + id;
    }

    UUID id() {
        return id;
    }

    String sealedReason() {
        return sealedReason;
    }

    Checkpoint checkpoint(String reason) {
        return new Checkpoint(afterSession, decision, reason, decidedOn);
    }
}
