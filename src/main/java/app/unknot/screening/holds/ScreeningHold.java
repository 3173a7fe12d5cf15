package app.unknot.screening.holds;

import app.unknot.accounts.UserId;
import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import app.unknot.clients.ClientId;
import app.unknot.screening.Level;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a client's appointments stand still, from the warning sign to the document that lifts it. */
@Entity
public class ScreeningHold implements AboutClient {
    enum Ending {
        LIFTED,
        MISTAKE
    }

    @Id
    private UUID id;

    private UUID clientId;
    private @Nullable UUID screeningId;

    @Enumerated(EnumType.STRING)
    private Level level;

    private Instant openedAt;
    private UUID openedBy;
    private @Nullable String advisedBy;
    private @Nullable Instant advisedAt;

    @Enumerated(EnumType.STRING)
    private Advice.@Nullable ClientDecision decision;

    @Enumerated(EnumType.STRING)
    private Advice.@Nullable Departure departure;

    private @Nullable String sealedRefusal;
    private @Nullable Instant endedAt;
    private @Nullable UUID endedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    private @Nullable String sealedReason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ScreeningHold() {}

    @Override
    public UUID aboutClient() {
        return clientId;
    }

    @Override
    public Content content() {
        return Content.HOLD;
    }

    /** @param screening what stopped it, or null when it follows a serious reaction */
    ScreeningHold(UUID id, ClientId client, @Nullable UUID screening, Level level, Instant at, UserId by) {
        this.id = id;
        this.clientId = client.value();
        this.screeningId = screening;
        this.level = level;
        this.openedAt = at;
        this.openedBy = by.value();
    }

    static String refusalPlace(UUID id) {
        return "screening_hold.refusal." + id;
    }

    UUID id() {
        return id;
    }

    static String place(UUID id) {
        return "screening_hold.reason." + id;
    }

    Hold row() {
        return new Hold(
                new HoldId(id),
                new ClientId(clientId),
                level,
                openedAt,
                decision != null,
                screeningId == null,
                new UserId(openedBy));
    }

    PastHold past(@Nullable Refusal refusal) {
        return new PastHold(
                level,
                openedAt,
                endedAt,
                ending == Ending.MISTAKE,
                advice(refusal).orElse(null));
    }

    public Level level() {
        return level;
    }

    void raise(Level higher) {
        if (higher.outranks(level)) level = higher;
    }

    boolean comesFrom(UUID screening) {
        return screening.equals(screeningId);
    }

    void advise(Advice advice, @Nullable String refusal) {
        sealedRefusal = refusal;
        advisedBy = advice.advisedBy();
        advisedAt = advice.advisedAt();
        decision = advice.decision();
        departure = advice.departure();
    }

    @Nullable
    String sealedRefusal() {
        return sealedRefusal;
    }

    Optional<Advice> advice(@Nullable Refusal refusal) {
        return advisedBy == null || advisedAt == null || decision == null || departure == null
                ? Optional.empty()
                : Optional.of(new Advice(advisedBy, advisedAt, decision, departure, refusal));
    }

    void end(Ending how, Instant at, UserId by, @Nullable String sealed) {
        ending = how;
        endedAt = at;
        endedBy = by.value();
        sealedReason = sealed;
    }
}
