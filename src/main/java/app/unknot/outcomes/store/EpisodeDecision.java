package app.unknot.outcomes.store;

import app.unknot.accounts.UserId;
import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import app.unknot.clients.ClientId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody decided that a new episode begins, with a reason. */
@Entity
public class EpisodeDecision implements AboutClient {
    @Id
    private UUID id;

    private UUID clientId;
    private LocalDate beginsOn;
    private String sealedReason;
    private UUID decidedBy;
    private Instant decidedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected EpisodeDecision() {}

    public EpisodeDecision(
            UUID id, ClientId client, LocalDate beginsOn, String sealedReason, UserId decidedBy, Instant decidedAt) {
        this.id = id;
        this.clientId = client.value();
        this.beginsOn = beginsOn;
        this.sealedReason = sealedReason;
        this.decidedBy = decidedBy.value();
        this.decidedAt = decidedAt;
    }

    /** The place that is bound into the seal of the reason. */
    public static String place(UUID id) {
        return "episode_decision.reason." + id;
    }

    @Override
    public UUID aboutClient() {
        return clientId;
    }

    @Override
    public Content content() {
        return Content.PLAN;
    }

    public UUID id() {
        return id;
    }

    public LocalDate beginsOn() {
        return beginsOn;
    }

    public String sealedReason() {
        return sealedReason;
    }
}
