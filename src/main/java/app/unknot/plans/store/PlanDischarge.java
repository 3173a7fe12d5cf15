package app.unknot.plans.store;

import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import app.unknot.clients.ClientId;
import app.unknot.plans.Plan;
import app.unknot.plans.form.DischargeForm;
import app.unknot.plans.form.PlanEnded;
import app.unknot.plans.form.Stamp;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.DomainEvents;

@Entity
public class PlanDischarge implements AboutClient {
    @Id
    private UUID id;

    private UUID clientId;
    private UUID planId;
    private int lastVersion;

    @Enumerated(EnumType.STRING)
    private DischargeForm.Reason reason;

    private String sealedContent;
    private LocalDate dischargedOn;
    private UUID dischargedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PlanDischarge() {}

    @Override
    public UUID aboutClient() {
        return clientId;
    }

    @Override
    public Content content() {
        return Content.PLAN;
    }

    public PlanDischarge(UUID id, Plan plan, DischargeForm form, String sealed, Stamp stamp) {
        this.id = id;
        this.clientId = plan.client().value();
        this.planId = plan.id().value();
        this.lastVersion = plan.number();
        this.reason = Objects.requireNonNull(form.reason());
        this.sealedContent = sealed;
        this.dischargedOn = stamp.on();
        this.dischargedBy = stamp.by().value();
    }

    /** Told when the row is saved, which happens once. */
    @DomainEvents
    List<PlanEnded> ended() {
        return List.of(new PlanEnded(new ClientId(clientId), dischargedOn));
    }

    static String place(UUID id) {
        return "plan_discharge.content." + id;
    }

    UUID id() {
        return id;
    }

    public int lastVersion() {
        return lastVersion;
    }

    String sealedContent() {
        return sealedContent;
    }

    public LocalDate dischargedOn() {
        return dischargedOn;
    }
}
