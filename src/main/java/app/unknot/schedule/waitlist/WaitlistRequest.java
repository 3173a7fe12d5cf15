package app.unknot.schedule.waitlist;

import app.unknot.accounts.UserId;
import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import app.unknot.clients.ClientId;
import app.unknot.shared.LocationId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** That somebody asked to come sooner. */
@Entity
class WaitlistRequest implements AboutClient {
    /** Where it stands. */
    enum State {
        WAITING,
        BOOKED,
        WITHDRAWN
    }

    private static final int LETTERS = 3;

    @Id
    private UUID id;

    private UUID clientId;
    private UUID therapistId;
    private boolean anyTherapist;
    private UUID locationId;
    private boolean anyLocation;
    private @Nullable UUID serviceId;
    private int minutes;
    /** Three letters each, such as {@code MON TUE}. */
    private String weekdays;

    private @Nullable LocalTime fromTime;
    private @Nullable LocalTime untilTime;
    private @Nullable LocalDate lastDay;
    private String reason;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private UUID askedBy;
    private Instant askedAt;
    private @Nullable UUID endedBy;
    private @Nullable Instant endedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected WaitlistRequest() {}

    WaitlistRequest(UUID id, ClientId client, WaitlistWish wish, UserId by, Instant now) {
        this.id = id;
        clientId = client.value();
        therapistId = wish.therapist().value();
        anyTherapist = wish.anyTherapist();
        locationId = wish.location().value();
        anyLocation = wish.anyLocation();
        serviceId = wish.service();
        minutes = wish.minutes();
        weekdays = wish.times().weekdays().stream()
                .sorted()
                .map(day -> day.name().substring(0, LETTERS))
                .collect(Collectors.joining(" "));
        fromTime = wish.times().from();
        untilTime = wish.times().until();
        lastDay = wish.times().lastDay();
        reason = WaitlistWish.REASON.kept(wish.reason());
        askedBy = by.value();
        askedAt = now;
    }

    @Override
    public UUID aboutClient() {
        return clientId;
    }

    @Override
    public Content content() {
        return Content.SCHEDULE;
    }

    @Override
    public UUID ownTherapist() {
        return therapistId;
    }

    @Override
    public LocationId place() {
        return new LocationId(locationId);
    }

    boolean isWaiting() {
        return state == State.WAITING;
    }

    void end(State as, UserId by, Instant now) {
        state = as;
        endedBy = by.value();
        endedAt = now;
    }

    WaitlistRow row() {
        return new WaitlistRow(
                new WaitlistId(id),
                new ClientId(clientId),
                new WaitlistWish(
                        new UserId(therapistId),
                        anyTherapist,
                        new LocationId(locationId),
                        anyLocation,
                        serviceId,
                        minutes,
                        new SuitableTimes(days(), fromTime, untilTime, lastDay),
                        reason),
                askedAt);
    }

    private Set<DayOfWeek> days() {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> weekdays.contains(day.name().substring(0, LETTERS)))
                .collect(Collectors.toSet());
    }
}
