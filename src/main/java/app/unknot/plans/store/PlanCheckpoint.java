package app.unknot.plans.store;

import app.unknot.plans.Checkpoint;
import app.unknot.plans.form.Stamp;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
public class PlanCheckpoint {
    @Id
    private UUID id;

    private UUID planId;
    private int afterSession;

    @Enumerated(EnumType.STRING)
    private Checkpoint.Decision decision;

    private String sealedReason;
    private @Nullable String sealedReview;
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
            String sealedReview,
            Stamp stamp) {
        this.id = id;
        this.planId = plan;
        this.afterSession = afterSession;
        this.decision = decision;
        this.sealedReason = sealed;
        this.sealedReview = sealedReview;
        this.decidedOn = stamp.on();
        this.decidedBy = stamp.by().value();
    }

    static String place(UUID id) {
        return "plan_checkpoint.reason." + id;
    }

    static String reviewPlace(UUID id) {
        return "plan_checkpoint.review." + id;
    }

    @Nullable
    String sealedReview() {
        return sealedReview;
    }

    UUID id() {
        return id;
    }

    public int afterSession() {
        return afterSession;
    }

    String sealedReason() {
        return sealedReason;
    }

    Checkpoint checkpoint(String reason, Checkpoint.@Nullable Review review) {
        return new Checkpoint(afterSession, decision, reason, decidedOn, review);
    }
}
