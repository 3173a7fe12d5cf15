package app.unknot.charting.store;

import app.unknot.accounts.UserId;
import app.unknot.charting.NoteId;
import app.unknot.charting.note.Operation;
import app.unknot.shared.storage.Sealer;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Persistable;
import tools.jackson.databind.json.JsonMapper;

/** One operation at rest; its value is sealed. Rows are only ever added. */
@Entity
@Table(name = "note_operation")
public class StoredOperation implements Persistable<UUID> {
    @Id
    private UUID opId;

    private UUID noteId;
    private String field;
    private String sealedValue;
    private String supersedes;
    private Instant clientTime;
    private UUID deviceId;
    private UUID authorId;
    private Instant receivedAt;
    private boolean afterSigning;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected StoredOperation() {}

    public StoredOperation(
            NoteId note, Operation operation, UserId author, Instant receivedAt, boolean afterSigning, Sealer sealer) {
        this.opId = operation.opId();
        this.noteId = note.value();
        this.field = operation.field();
        this.sealedValue = sealer.seal(operation.value().toString(), place());
        this.supersedes =
                operation.supersedes().stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
        this.clientTime = operation.clientTime();
        this.deviceId = operation.deviceId();
        this.authorId = author.value();
        this.receivedAt = receivedAt;
        this.afterSigning = afterSigning;
        this.fresh = true;
    }

    public Operation open(Sealer sealer, JsonMapper mapper) {
        Set<UUID> replaced = supersedes.isEmpty()
                ? Set.of()
                : Arrays.stream(supersedes.split(",")).map(UUID::fromString).collect(Collectors.toSet());
        return new Operation(
                opId, field, mapper.readTree(sealer.open(sealedValue, place())), replaced, clientTime, deviceId);
    }

    private String place() {
        return "note_operation|value|" + noteId + "|" + opId;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    @Override
    public UUID getId() {
        return opId;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
