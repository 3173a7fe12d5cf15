package app.unknot.charting.briefing;

import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import app.unknot.charting.NoteId;
import app.unknot.clients.ClientId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** One preference that a client confirmed at the end of a session. Never changed; a later one counts instead. */
@Entity
class PressurePreference implements Persistable<UUID>, AboutClient {
    /** The region of a preference for the whole back. */
    static final String ANYWHERE = "";

    @Id
    private UUID id;

    private UUID clientId;
    private String region;
    private int preferred;
    private UUID noteId;
    private Instant confirmedAt;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected PressurePreference() {}

    @Override
    public UUID aboutClient() {
        return clientId;
    }

    @Override
    public Content content() {
        return Content.NOTE;
    }

    PressurePreference(UUID id, ClientId client, String region, int preferred, NoteId note, Instant confirmedAt) {
        this.id = id;
        this.clientId = client.value();
        this.region = region;
        this.preferred = preferred;
        this.noteId = note.value();
        this.confirmedAt = confirmedAt;
        this.fresh = true;
    }

    String region() {
        return region;
    }

    int preferred() {
        return preferred;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
