package app.unknot.outcomes;

import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import app.unknot.charting.NoteSigned;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.store.VisitPain;
import app.unknot.shared.LocationId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One narrow row per client, so that the dashboard never reads notes. Holds pain from before sessions only: relief on the table
 * is not an outcome.
 */
@Entity
class EpisodeOutcome implements AboutClient {
    @Id
    private UUID clientId;

    private UUID therapistId;
    private UUID locationId;

    @Enumerated(EnumType.STRING)
    private RegionClass regionClass;

    private int visits;
    private @Nullable Integer baselinePain;
    private @Nullable LocalDate baselineOn;
    private @Nullable Integer latestPain;
    private @Nullable LocalDate latestOn;
    private LocalDate startedOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected EpisodeOutcome() {}

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

    EpisodeOutcome(NoteSigned first) {
        this.clientId = first.client().value();
        this.therapistId = first.therapist().value();
        this.locationId = first.location().value();
        this.regionClass = RegionClass.of(first.work());
        this.startedOn = first.serviceDate();
    }

    /** Of another record of the same client, of the same kind. */
    EpisodeOutcome(ClientId client, EpisodeOutcome like) {
        this.clientId = client.value();
        this.therapistId = like.therapistId;
        this.locationId = like.locationId;
        this.regionClass = like.regionClass;
        this.startedOn = like.startedOn;
    }

    /** Takes a visit in; notes may be signed in another order than that of the visits. */
    void add(NoteSigned note) {
        add(new PainPoint(note.serviceDate(), note.painBefore(), note.painAfter()), note.location());
    }

    /** Counts anew, after a visit turned out to be somebody else's. */
    void recount(List<VisitPain> remaining) {
        visits = 0;
        baselinePain = null;
        baselineOn = null;
        latestPain = null;
        latestOn = null;
        startedOn = remaining.getFirst().point().day();
        locationId = remaining.getFirst().place().value();
        remaining.forEach(visit -> add(visit.point(), visit.place()));
    }

    /** Counts for nobody while another record of the client counts for both. */
    void rest() {
        visits = 0;
    }

    /** A client counts where the first visit was. */
    private void add(PainPoint visit, LocationId where) {
        visits++;
        var day = visit.day();
        if (day.isBefore(startedOn)) {
            startedOn = day;
            locationId = where.value();
        }
        var pain = visit.before();
        if (pain == null) return;
        if (baselineOn == null || day.isBefore(baselineOn)) {
            baselineOn = day;
            baselinePain = pain;
        }
        if (latestOn == null || !day.isBefore(latestOn)) {
            latestOn = day;
            latestPain = pain;
        }
    }

    @Nullable
    Integer baselinePain() {
        return baselinePain;
    }

    @Nullable
    Integer latestPain() {
        return latestPain;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    int visits() {
        return visits;
    }
}
