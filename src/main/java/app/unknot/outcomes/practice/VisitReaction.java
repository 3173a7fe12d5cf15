package app.unknot.outcomes.practice;

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

/** What was asked and noted about reactions at one visit, in numbers. */
@Entity
class VisitReaction implements AboutClient {
    @Id
    private UUID noteId;

    private UUID clientId;
    private UUID therapistId;
    private UUID locationId;
    private LocalDate serviceDate;
    private boolean asked;
    private int reactions;
    private int serious;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected VisitReaction() {}

    @SuppressWarnings("NullAway.Init")
    VisitReaction(NoteSigned note) {
        noteId = note.note().value();
        tell(note);
    }

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

    UUID note() {
        return noteId;
    }

    /** Says it again; the same note says the same. */
    final void tell(NoteSigned note) {
        clientId = note.client().value();
        therapistId = note.therapist().value();
        locationId = note.location().value();
        serviceDate = note.serviceDate();
        asked = note.reactions().asked();
        reactions = note.reactions().all();
        serious = note.reactions().serious();
    }
}
