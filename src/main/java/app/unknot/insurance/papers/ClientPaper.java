package app.unknot.insurance.papers;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import app.unknot.insurance.words.InsuranceWords;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A paper about a client on which visits are used up. It is changed by one person at a time, and stays when it is taken out of use. */
@MappedSuperclass
public abstract class ClientPaper implements AboutClient {
    @Id
    private UUID id;

    private UUID clientId;
    private int usedBefore;
    private boolean withdrawn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ClientPaper() {}

    protected ClientPaper(UUID id, UUID client) {
        this.id = id;
        this.clientId = client;
    }

    @Override
    public UUID aboutClient() {
        return clientId;
    }

    @Override
    public Content content() {
        return Content.MONEY;
    }

    protected final UUID id() {
        return id;
    }

    /** Visits or units that were used before they were counted here. */
    protected final int usedBefore() {
        return usedBefore;
    }

    protected final void usedBefore(int used) {
        usedBefore = used;
    }

    /** Not final: Hibernate makes proxies of getters. */
    protected boolean isWithdrawn() {
        return withdrawn;
    }

    public final void withdraw() {
        withdrawn = true;
    }

    /** How often it was changed. */
    protected final long changes() {
        return version == null ? 0 : version;
    }

    /**
     * To be asked before it is changed.
     *
     * @param seen the version that the person has seen
     * @throws RefusedRequest when somebody else has changed it since
     */
    public final void requireSeen(long seen) {
        if (changes() != seen) throw new RefusedRequest(InsuranceWords.SOMEBODY_HAS_CHANGED_IT.text());
    }
}
