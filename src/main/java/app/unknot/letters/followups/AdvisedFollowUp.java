package app.unknot.letters.followups;

import app.unknot.accounts.UserId;
import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import app.unknot.clients.ClientId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody has to ask what came of the advice to see a doctor. */
@Entity
public class AdvisedFollowUp implements AboutClient {
    @Id
    private UUID id;

    private UUID clientId;
    private UUID ownerId;
    private String rules;
    private LocalDate advisedOn;
    private LocalDate dueOn;
    private @Nullable Instant endedAt;
    private @Nullable UUID endedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable FollowUpOutcome outcome;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected AdvisedFollowUp() {}

    @Override
    public UUID aboutClient() {
        return clientId;
    }

    @Override
    public Content content() {
        return Content.LETTER;
    }

    @Override
    public UUID ownTherapist() {
        return ownerId;
    }

    AdvisedFollowUp(UUID id, ClientId client, UserId owner, Set<String> rules, LocalDate advisedOn, LocalDate dueOn) {
        this.id = id;
        this.clientId = client.value();
        this.ownerId = owner.value();
        this.rules = String.join(",", new TreeSet<>(rules));
        this.advisedOn = advisedOn;
        this.dueOn = dueOn;
    }

    ClientId client() {
        return new ClientId(clientId);
    }

    Set<String> rules() {
        return Set.of(rules.split(","));
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    public OpenFollowUp row() {
        return new OpenFollowUp(new FollowUpId(id), client(), new UserId(ownerId), advisedOn, dueOn);
    }

    void end(FollowUpOutcome how, UserId by, Instant at) {
        outcome = how;
        endedBy = by.value();
        endedAt = at;
    }
}
