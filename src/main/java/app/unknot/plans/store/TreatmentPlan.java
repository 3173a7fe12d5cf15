package app.unknot.plans.store;

import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import app.unknot.clients.ClientId;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanId;
import app.unknot.plans.dose.Dose;
import app.unknot.plans.dose.PlanTemplate;
import app.unknot.plans.form.PlanForm;
import app.unknot.plans.form.Stamp;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version of a plan. What was agreed stays as it is; only the count of sessions and the next checkpoint move on. */
@Entity
public class TreatmentPlan implements AboutClient {
    @Id
    private UUID id;

    private UUID clientId;
    private int planVersion;

    @Enumerated(EnumType.STRING)
    private PlanTemplate template;

    private LocalDate agreedOn;
    private UUID agreedBy;
    private int sessionsPlanned;
    private int sessionMinutes;
    private int sessionsUsed;
    private int nextCheckpoint;
    private String sealedContent;
    private @Nullable LocalDate replacedOn;
    private @Nullable LocalDate pausedOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected TreatmentPlan() {}

    @Override
    public UUID aboutClient() {
        return clientId;
    }

    @Override
    public Content content() {
        return Content.PLAN;
    }

    public TreatmentPlan(
            UUID id, ClientId client, int planVersion, PlanForm form, int used, Stamp stamp, String sealed) {
        this.id = id;
        this.clientId = client.value();
        this.planVersion = planVersion;
        this.template = form.template();
        this.agreedOn = stamp.on();
        this.agreedBy = stamp.by().value();
        this.sessionsPlanned = form.sessions();
        this.sessionMinutes = form.minutes();
        this.sessionsUsed = used;
        this.nextCheckpoint = form.dose().checkpointAfter(used);
        this.sealedContent = sealed;
    }

    /** The place that is bound into the seal of the content. */
    static String place(UUID id) {
        return "treatment_plan.content." + id;
    }

    /** In whose record it lies. */
    public ClientId client() {
        return new ClientId(clientId);
    }

    public UUID id() {
        return id;
    }

    public int planVersion() {
        return planVersion;
    }

    public int used() {
        return sessionsUsed;
    }

    String sealedContent() {
        return sealedContent;
    }

    public Plan plan(PlanForm form) {
        return new Plan(
                new PlanId(id),
                new ClientId(clientId),
                planVersion,
                agreedOn,
                form,
                sessionsUsed,
                nextCheckpoint,
                pausedOn);
    }

    public int holdSession() {
        return ++sessionsUsed;
    }

    public void withdrawSession() {
        sessionsUsed = Math.max(0, sessionsUsed - 1);
    }

    public boolean isCheckpointDue() {
        return nextCheckpoint > 0 && sessionsUsed >= nextCheckpoint;
    }

    public void decideCheckpoint(Dose dose) {
        nextCheckpoint = dose.checkpointAfter(sessionsUsed);
    }

    /** Two visits went the wrong way: no further session until the checkpoint, which is due now, is recorded. */
    public void pauseForReview(LocalDate on) {
        pausedOn = on;
        nextCheckpoint = sessionsUsed;
    }

    public boolean isPaused() {
        return pausedOn != null;
    }

    public void pause(@Nullable LocalDate on) {
        pausedOn = on;
    }

    public void replace(LocalDate on) {
        replacedOn = on;
    }
}
