package app.unknot.outcomes;

import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import app.unknot.charting.NoteSigned;
import app.unknot.shared.LocationId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The two pain numbers of one visit. */
@Entity
class VisitPain implements AboutClient {
    @Id
    private UUID noteId;

    private UUID clientId;
    private UUID therapistId;
    private UUID locationId;
    private LocalDate serviceDate;
    private @Nullable Integer painBefore;
    private @Nullable Integer painAfter;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected VisitPain() {}

    @Override
    public UUID aboutClient() {
        return clientId;
    }

    @Override
    public Content content() {
        return Content.SCORE;
    }

    @Override
    public UUID ownTherapist() {
        return therapistId;
    }

    @Override
    public LocationId place() {
        return new LocationId(locationId);
    }

    VisitPain(NoteSigned note) {
        this.noteId = note.note().value();
        this.clientId = note.client().value();
        this.therapistId = note.therapist().value();
        this.locationId = note.location().value();
        this.serviceDate = note.serviceDate();
        this.painBefore = note.painBefore();
        this.painAfter = note.painAfter();
    }

    PainPoint point() {
        return new PainPoint(serviceDate, painBefore, painAfter);
    }
}
