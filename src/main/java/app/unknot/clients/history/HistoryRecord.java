package app.unknot.clients.history;

import app.unknot.accounts.UserId;
import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import app.unknot.clients.ClientId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One telling of the history. Until it is completed it changes; afterwards never. */
@Entity
@Table(name = "health_history")
class HistoryRecord implements AboutClient {
    @Id
    private UUID id;

    private UUID clientId;
    private Instant startedAt;
    private UUID startedBy;
    private @Nullable Instant completedAt;
    private @Nullable UUID completedBy;
    private String sealedContent;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected HistoryRecord() {}

    @Override
    public UUID aboutClient() {
        return clientId;
    }

    @Override
    public Content content() {
        return Content.HEALTH;
    }

    HistoryRecord(UUID id, ClientId client, Instant startedAt, UserId startedBy, String sealedContent) {
        this.id = id;
        this.clientId = client.value();
        this.startedAt = startedAt;
        this.startedBy = startedBy.value();
        this.sealedContent = sealedContent;
    }

    /** The place that is bound into the seal of the content. */
    static String place(UUID id) {
        return "health_history.content." + id;
    }

    UUID id() {
        return id;
    }

    ClientId client() {
        return new ClientId(clientId);
    }

    String sealedContent() {
        return sealedContent;
    }

    long version() {
        return version == null ? 0 : version;
    }

    @Nullable
    Instant completedAt() {
        return completedAt;
    }

    void rewrite(String sealed) {
        sealedContent = sealed;
    }

    void complete(Instant at, UserId by) {
        completedAt = at;
        completedBy = by.value();
    }
}
