package app.unknot.plans;

import app.unknot.accounts.AboutClient;
import app.unknot.accounts.Content;
import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class PlanFollowUp implements AboutClient {
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

    PlanFollowUp(UUID id, UUID discharge, ClientId client, UserId owner, LocalDate dueOn) {
        this.id = id;
        this.dischargeId = discharge;
        this.clientId = client.value();
        this.ownerId = owner.value();
        this.dueOn = dueOn;
    }

    static String place(UUID id) {
        return "plan_follow_up.answer." + id;
    }

    ClientId client() {
        return new ClientId(clientId);
    }

    boolean isDone() {
        return doneOn != null;
    }

    FollowUp followUp() {
        return new FollowUp(id, new ClientId(clientId), dueOn);
    }

    void done(LocalDate on, String sealed) {
        doneOn = on;
        sealedAnswer = sealed;
    }
}
