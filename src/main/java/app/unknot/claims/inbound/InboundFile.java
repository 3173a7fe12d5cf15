package app.unknot.claims.inbound;

import app.unknot.claims.packet.Flaw;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that came in. Its bytes are kept beside it, sealed. */
@Entity
class InboundFile {
    @Id
    private UUID id;

    private String name;
    private String sha256;
    private long bytes;
    private long segments;
    private Instant receivedAt;
    private UUID receivedBy;
    private boolean finished;

    @ElementCollection
    @CollectionTable(name = "inbound_file_flaw", joinColumns = @JoinColumn(name = "file_id"))
    @OrderColumn(name = "place")
    private List<FlawRow> flaws = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected InboundFile() {}

    InboundFile(UUID id, String name, String sha256, long bytes, Survey survey, UUID receivedBy, Instant at) {
        this.id = id;
        this.name = name;
        this.sha256 = sha256;
        this.bytes = bytes;
        this.segments = survey.segments();
        this.receivedAt = at;
        this.receivedBy = receivedBy;
        survey.flaws().forEach(flaw -> flaws.add(new FlawRow(flaw)));
    }

    void finished(boolean nothingIsLeft) {
        finished = nothingIsLeft;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    long segments() {
        return segments;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    boolean finished() {
        return finished;
    }

    List<Flaw> flaws() {
        return flaws.stream().map(FlawRow::flaw).toList();
    }
}
