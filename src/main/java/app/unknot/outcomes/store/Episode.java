package app.unknot.outcomes.store;

import app.unknot.accounts.UserId;
import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import app.unknot.clients.ClientId;
import app.unknot.insurance.PayerId;
import app.unknot.outcomes.RegionClass;
import app.unknot.outcomes.course.Course;
import app.unknot.outcomes.course.Ended;
import app.unknot.outcomes.course.EpisodeFacts;
import app.unknot.outcomes.course.FirstKnown;
import app.unknot.outcomes.course.Opened;
import app.unknot.outcomes.course.Visit;
import app.unknot.outcomes.instruments.Response;
import app.unknot.plans.dose.Acuity;
import app.unknot.plans.dose.PlanTemplate;
import app.unknot.shared.LocationId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One episode of a client in one narrow row, so that no screen has to read notes. It is told again from the visits with each of them. */
@Entity
public class Episode implements AboutClient {
    @Id
    private UUID id;

    private UUID clientId;
    private int ordinal;
    private LocalDate openedOn;

    @Enumerated(EnumType.STRING)
    private Opened openedBecause;

    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Ended endedBecause;

    private LocalDate lastVisitOn;
    private UUID therapistId;
    private UUID locationId;

    @Enumerated(EnumType.STRING)
    private RegionClass regionClass;

    private @Nullable String technique;

    @Enumerated(EnumType.STRING)
    private @Nullable Acuity acuity;

    private @Nullable String cause;

    @Enumerated(EnumType.STRING)
    private @Nullable PlanTemplate template;

    private @Nullable UUID payerId;
    private int visits;
    private int minutes;
    private @Nullable Integer baselinePain;
    private @Nullable Integer lastPain;
    private @Nullable LocalDate lastPainOn;

    @Enumerated(EnumType.STRING)
    private Response response;

    private @Nullable LocalDate firstHitOn;
    private @Nullable LocalDate confirmedOn;
    private @Nullable Integer visitsToResponse;
    private @Nullable Integer minutesToResponse;
    private @Nullable Integer globalChange;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Episode() {}

    @SuppressWarnings("NullAway.Init")
    public Episode(UUID id) {
        this.id = id;
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

    public UUID id() {
        return id;
    }

    /** Whether something of what was known at the first visit is still open, because it had not been told then. */
    public boolean isKnownInPart() {
        return acuity == null || cause == null || template == null;
    }

    public void knownAtFirst(FirstKnown known) {
        acuity = known.acuity();
        cause = known.cause();
        template = known.template();
    }

    /**
     * Tells it again.
     *
     * @param client the record that goes on
     * @param number which episode of the client it is, from 1
     * @param payer who pays first for a visit of the first day; null for nobody
     * @param global the client's own judgment of the change, -5 to 5, as it was given last; null when it was not asked
     */
    public void tell(ClientId client, int number, Course course, @Nullable PayerId payer, @Nullable Integer global) {
        clientId = client.value();
        ordinal = number;
        openedOn = course.first().day();
        openedBecause = course.opened();
        endedOn = course.endedOn();
        endedBecause = course.ended();
        lastVisitOn = course.last().day();
        therapistId = course.therapist();
        locationId = course.location();
        regionClass = course.region();
        technique = course.technique().orElse(null);
        payerId = payer == null ? null : payer.value();
        visits = course.visits().size();
        minutes = course.minutes();
        baselinePain = course.baseline();
        lastPain = course.lastMeasured().map(Visit::pain).orElse(null);
        lastPainOn = course.lastMeasured().map(Visit::day).orElse(null);
        response = course.response();
        Course.Held held = course.held().orElse(null);
        firstHitOn = held == null ? null : held.on();
        confirmedOn = held == null ? null : held.confirmedOn();
        visitsToResponse = held == null ? null : held.visits();
        minutesToResponse = held == null ? null : held.minutes();
        globalChange = global;
    }

    public EpisodeFacts facts() {
        return new EpisodeFacts(
                id,
                new ClientId(clientId),
                ordinal,
                new EpisodeFacts.Span(openedOn, openedBecause, endedOn, endedBecause, lastVisitOn),
                new EpisodeFacts.Mix(
                        new UserId(therapistId),
                        new LocationId(locationId),
                        regionClass,
                        technique,
                        new FirstKnown(acuity, cause, template),
                        payerId == null ? null : new PayerId(payerId)),
                visits,
                minutes,
                new EpisodeFacts.Pain(baselinePain, lastPain, lastPainOn, response, globalChange),
                firstHitOn == null || confirmedOn == null || visitsToResponse == null || minutesToResponse == null
                        ? null
                        : new Course.Held(firstHitOn, confirmedOn, visitsToResponse, minutesToResponse));
    }
}
