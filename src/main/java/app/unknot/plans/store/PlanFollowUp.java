package app.unknot.plans.store;

import app.unknot.accounts.UserId;
import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import app.unknot.clients.ClientId;
import app.unknot.plans.FollowUp;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
public class PlanFollowUp implements AboutClient {
    @Id
    private UUID id;

    private UUID dischargeId;
    private UUID clientId;
    private UUID ownerId;
    private LocalDate dueOn;
    private @Nullable LocalDate doneOn;
    private @Nullable String sealedAnswer;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PlanFollowUp() {}

    @Override
    public UUID aboutClient() {
        return clientId;
    }

    @Override
    public Content content() {
        return Content.PLAN;
    }

    @Override
    public UUID ownTherapist() {
        return ownerId;
    }

    public PlanFollowUp(UUID id, UUID discharge, ClientId client, UserId owner, LocalDate dueOn) {
        this.id = id;
        this.dischargeId = discharge;
        this.clientId = client.value();
        this.ownerId = owner.value();
        this.dueOn = dueOn;
    }

    static String place(UUID id) {
        return "plan_follow_up.answer." + id;
    }

    public ClientId client() {
        return new ClientId(clientId);
    }

    public boolean isDone() {
        return doneOn != null;
    }

    public FollowUp followUp() {
        return new FollowUp(id, new ClientId(clientId), dueOn);
    }

    public void done(LocalDate on, String sealed) {
        doneOn = on;
        sealedAnswer = sealed;
    }
}
