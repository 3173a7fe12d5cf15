package app.unknot.charting.encounters;

import app.unknot.accounts.UserId;
import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import app.unknot.clients.ClientId;
import app.unknot.shared.LocationId;
import app.unknot.shared.storage.Sealer;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A visit that became no session, signed. There is no way to change one: not here, and not in the database. */
@Entity
public class Encounter implements Persistable<UUID>, AboutClient {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private EncounterKind kind;

    private UUID clientId;
    private UUID therapistId;
    private UUID locationId;
    private @Nullable UUID appointmentId;
    private LocalDate serviceDate;
    private String sealedContent;
    private String contentHash;
    private Instant signedAt;
    private String signerName;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected Encounter() {}

    @Override
    public UUID aboutClient() {
        return clientId;
    }

    @Override
    public Content content() {
        return Content.NOTE;
    }

    @Override
    public UUID ownTherapist() {
        return therapistId;
    }

    @Override
    public LocationId place() {
        return new LocationId(locationId);
    }

    Encounter(EncounterHead head, @Nullable UUID appointment, String canonical, String hash, Sealer sealer) {
        this.id = head.id().value();
        this.kind = head.kind();
        this.clientId = head.client().value();
        this.therapistId = head.therapist().value();
        this.locationId = head.location().value();
        this.appointmentId = appointment;
        this.serviceDate = head.serviceDate();
        this.sealedContent = sealer.seal(canonical, place(id));
        this.contentHash = hash;
        this.signedAt = head.signedAt();
        this.signerName = head.signerName();
        this.fresh = true;
    }

    public EncounterHead head() {
        return new EncounterHead(
                new EncounterId(id),
                kind,
                new ClientId(clientId),
                new UserId(therapistId),
                new LocationId(locationId),
                serviceDate,
                signedAt,
                signerName);
    }

    public String open(Sealer sealer) {
        return sealer.open(sealedContent, place(id));
    }

    String contentHash() {
        return contentHash;
    }

    static String place(UUID id) {
        return "encounter|content|" + id;
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
